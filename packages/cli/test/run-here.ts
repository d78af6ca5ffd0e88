import {run} from '../src/edge/program.ts'
import {makeColors} from '../src/report/colors.ts'
import type {Ran} from './run-cli.ts'

/** Run a command in this process, which is quicker. What depends on a process needs `runCli`. */
export async function runHere(folder: string, ...args: readonly string[]): Promise<Ran> {
  const said = {out: '', err: ''}
  const sink = (name: 'out' | 'err') => ({
    isTerminal: false,
    colors: makeColors(false),
    width: 100,
    async write(text: string | Uint8Array) {
      said[name] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
    },
  })
  const code = await run(args, {out: sink('out'), err: sink('err'), folder})
  return {code, ...said}
}
