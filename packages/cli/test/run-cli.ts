import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

/** What a run of the program gave. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
  /** The most memory that it held, in megabytes, where that was asked for. */
  readonly peak?: number | undefined
}

/** How it is run. */
export interface RunOptions {
  readonly folder?: string
  readonly input?: string | Uint8Array
  readonly env?: {readonly [name: string]: string}
  /** Called when the program has written something; its standard input ends only then. */
  readonly meanwhile?: () => void
  /** Sent before it has written anything. */
  readonly first?: string
  /** Sent in place of `input`, piece by piece, as fast as it is taken. */
  readonly stream?: () => Iterable<string>
  /** Forget what it writes to standard output. */
  readonly discard?: boolean
  /** Ask for its memory when it ends. */
  readonly peak?: boolean
}

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url))
const tsx = import.meta.resolve('tsx')
/** How a shell calls the program. */
export const program: readonly string[] = [
  process.execPath,
  '--conditions=@copydesk/source',
  '--import',
  tsx,
  bin,
]

/** A module that tells the memory of its process on a pipe of its own. */
const tellPeak = `data:text/javascript,${encodeURIComponent(
  `import {writeSync} from 'node:fs'
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))`,
)}`

/** Run the real program, as a process of its own. It is killed, and the test fails, if it hangs. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const [command = '', ...rest] = program
  const asking = options.peak ? ['--import', tellPeak] : []
  return runProcess(command, [...asking, ...rest, ...args], options)
}

/** The same behind a line of shell, in which `copydesk` is the program. */
export function runShell(line: string, options: RunOptions = {}): Promise<Ran> {
  const quoted = program.map((word) => `'${word}'`).join(' ')
  return runProcess('bash', ['-c', `copydesk() { ${quoted} "$@"; }\n${line}`], options)
}

function runProcess(
  command: string,
  args: readonly string[],
  {folder = process.cwd(), input = '', env = {}, meanwhile, first, ...more}: RunOptions,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const plain = {...process.env, NODE_OPTIONS: '', NO_COLOR: '', ...env}
    for (const name of ['FORCE_COLOR', 'VITEST'])
      if (!(name in env)) Reflect.deleteProperty(plain, name)
    const child = spawn(command, args, {
      cwd: folder,
      env: plain,
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    })
    const patience = setTimeout(() => child.kill('SIGKILL'), 60_000)
    const out: Buffer[] = []
    const err: Buffer[] = []
    const peak: Buffer[] = []
    child.stdio[3]?.on('data', (chunk) => peak.push(chunk))
    child.stdout.on('data', (chunk) => {
      if (!more.discard) out.push(chunk)
    })
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.stdin.on('error', () => {}) // the program may end before it has read everything
    if (first !== undefined) child.stdin.write(first)
    if (more.stream) Readable.from(more.stream()).pipe(child.stdin)
    else if (meanwhile) {
      child.stdout.once('data', () => {
        meanwhile()
        child.stdin.end(input)
      })
    } else child.stdin.end(input)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(patience)
      const said = {out: String(Buffer.concat(out)), err: String(Buffer.concat(err))}
      const memory = more.peak ? {peak: Number(String(Buffer.concat(peak))) / 1024} : {}
      resolve({code, ...said, ...memory})
    })
  })
}

/** A new folder that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** Such a folder with these files, by their paths in it. */
export function folderOf(files: {readonly [path: string]: string}): string {
  const folder = makeFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  return folder
}
