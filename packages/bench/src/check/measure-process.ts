import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** What a whole process took, with all its threads and children. */
export interface Cost {
  /** Processor time of user and system, in seconds. */
  readonly cpu: number
  readonly wall: number
  /** The most memory the process itself held, in megabytes. */
  readonly peak: number
  readonly status: number | null
  readonly output: string
}

/** Run a program of Node's to its end. Its children count as far as it waited for them. */
export function measureProcess(
  [program, ...args]: readonly [string, ...string[]],
  {cwd, env = {}}: {readonly cwd: string; readonly env?: {readonly [name: string]: string}},
): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-cost-'))
  const times = join(folder, 'times')
  const peak = join(folder, 'peak')
  const preload = join(folder, 'preload.mjs')
  writeFileSync(
    preload,
    `import {writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'
if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))
`,
  )
  const script = `TIMEFORMAT='%U %S %R'; { time "$@" >"$0.out" 2>&1; } 2>"$0"`
  const {status} = spawnSync(
    'bash',
    ['-c', script, times, program, '--import', `file://${preload}`, ...args],
    {cwd, env: {...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env}},
  )
  const [user = 0, system = 0, wall = 0] = readFileSync(times, 'utf8')
    .trim()
    .split(/\s+/)
    .map(Number)
  const output = readFileSync(`${times}.out`, 'utf8')
  const cost = {cpu: user + system, wall, peak: held(peak), status, output}
  rmSync(folder, {recursive: true})
  return cost
}

function held(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8')) / 1024
  } catch {
    return Number.NaN
  }
}
