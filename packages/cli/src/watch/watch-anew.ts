import {spawn} from 'node:child_process'
import type {ExitCode, Io} from '../edge/io.ts'

/** Set for a process that watches in the place of another. */
const mark = 'COPYDESK_WATCHES_FOR'

/** The status by which such a process asks to be followed by another. */
const again = 75

/**
 * Watch on in a new process: a configuration that is a program, and what it imports, is run once in a
 * process, so that a changed one needs another. The first process stays and waits.
 */
export async function watchAnew({err, onStop}: Io): Promise<ExitCode> {
  await err.write(`${err.colors.dim('the configuration changed: all is checked anew')}\n`)
  if (process.env[mark] !== undefined) process.exit(again)
  const [, ...args] = process.argv
  let code: number | null = again
  while (code === again) {
    const child = spawn(process.execPath, [...process.execArgv, ...args], {
      stdio: 'inherit',
      env: {...process.env, [mark]: String(process.pid)},
    })
    const ended = new Promise<number | null>((done) => child.on('close', done))
    onStop?.(async () => {
      child.kill('SIGINT')
      await ended
    })
    code = await ended
  }
  return code === 0 || code === 1 ? code : 2
}
