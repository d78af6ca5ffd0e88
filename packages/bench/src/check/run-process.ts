import {spawn} from 'node:child_process'
import {closeSync, openSync} from 'node:fs'

/** What a whole process took. */
export interface Took {
  /** Seconds of all its threads and children, user and system. */
  readonly cpu: number
  readonly wall: number
  /** The most memory that it held, in megabytes. */
  readonly memory: number
  readonly code: number | null
}

/** Asks the shell's own measure: it counts threads and children that were waited for. */
const measure =
  'import sys,os,resource,time,json\nt=time.time()\np=os.fork()\nif p==0:\n  os.dup2(os.open("/dev/null",os.O_WRONLY),1)\n  os.execvp(sys.argv[1],sys.argv[1:])\n_,s,r=os.wait4(p,0)\nprint(json.dumps({"cpu":r.ru_utime+r.ru_stime,"wall":time.time()-t,"memory":r.ru_maxrss/1024,"code":os.waitstatus_to_exitcode(s)}))'

/** Run a process, and say what it took; what it prints goes nowhere. Needs Python 3. */
export function runProcess(command: readonly string[], folder: string): Promise<Took> {
  return new Promise((done, fail) => {
    const none = openSync('/dev/null', 'w')
    const child = spawn('python3', ['-c', measure, ...command], {
      cwd: folder,
      stdio: ['ignore', 'pipe', none],
      env: {...process.env, NO_COLOR: '1', NODE_OPTIONS: '', ASTRO_TELEMETRY_DISABLED: '1'},
    })
    let said = ''
    child.stdout?.on('data', (piece: Buffer) => {
      said += String(piece)
    })
    child.on('error', fail)
    child.on('close', () => {
      closeSync(none)
      try {
        done(JSON.parse(said))
      } catch {
        fail(new Error(`Cannot measure ${command.join(' ')}, expected Python 3`))
      }
    })
  })
}

/** The least of some runs, since whatever else runs only adds. */
export async function leastOf(
  runs: number,
  command: readonly string[],
  {folder, before}: {readonly folder: string; readonly before?: (() => void) | undefined},
): Promise<Took> {
  let least: Took | undefined
  for (let run = 0; run < runs; run++) {
    before?.()
    const took = await runProcess(command, folder)
    if (!least || took.cpu < least.cpu) least = took
  }
  if (!least) throw new RangeError('Cannot run nothing, expected at least one run')
  return least
}
