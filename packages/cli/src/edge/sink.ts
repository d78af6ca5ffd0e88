import type {WriteStream} from 'node:tty'
import {type Colors, makeColors} from '../report/colors.ts'
import {errorCode} from './error-code.ts'

/** Where text goes: standard output or standard error. */
export interface Sink {
  readonly isTerminal: boolean
  readonly colors: Colors
  /** Columns to write in. */
  readonly width: number
  /** Resolves when the text has been taken. A reader who has gone away is no error. */
  write(text: string | Uint8Array): Promise<void>
}

/** A sink over a stream of the process. */
export function makeSink(
  stream: NodeJS.WriteStream | WriteStream,
  env: NodeJS.ProcessEnv,
  name: string,
): Sink {
  let closed = false
  stream.on('error', () => {}) // each write hears of its own error
  const isTerminal = stream.isTTY === true
  return {
    isTerminal,
    colors: makeColors(wantsColors(isTerminal, env)),
    width: Math.min(Math.max(stream.columns ?? 100, 40), 120),
    async write(text) {
      if (closed || text.length === 0) return
      const error = await new Promise((resolve) => stream.write(text, resolve))
      if (!error) return
      closed = true
      if (gone.has(errorCode(error) ?? '')) return
      const {writeProblem} = await import('./problem.ts') // rarely needed, and it loads much
      throw writeProblem(name, error)
    },
  }
}

/** The reader of a pipe closed it, as `head` does. */
const gone: ReadonlySet<string> = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'EOF'])

/** https://no-color.org first, then FORCE_COLOR, then whether a person is looking. */
function wantsColors(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false
  const force = env['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal && env['TERM'] !== 'dumb'
}
