import {createHash, randomBytes} from 'node:crypto'
import {readdirSync, rmSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {errorCode} from './error-code.ts'

/**
 * A name for a file that is written beside its target: hidden, short whatever the target is called, and
 * saying by which process of which machine, so that what was left behind can be told from what is used.
 */
export const temporaryName = (pid: number = process.pid): string =>
  `.copydesk-${machine()}-${pid}-${randomBytes(6).toString('hex')}.tmp`

const ours = /^\.copydesk-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/

/** Remove from a folder what processes of this machine left behind that were killed as they wrote. */
export function clearLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, where, pid] = ours.exec(name) ?? []
    if (where !== machine() || isAlive(Number(pid))) continue
    try {
      rmSync(join(folder, name))
    } catch {
      // It disturbs nobody, and whatever forbids this is told where a file is to be written.
    }
  }
}

const machine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** Whether there is such a process, be it ours or another's. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith('.copydesk-'))
  } catch {
    return []
  }
}
