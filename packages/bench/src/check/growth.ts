/**
 * Whether a check costs the same for each file however many there are: `npm run bench:check-growth -w
 * @copydesk/bench`, after `npm run build`. CPU seconds of whole processes, nothing kept from before.
 * `FILES` says how many (1000,10000,50000), `RUNS` how often each is run.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeContent} from './make-content.ts'
import {leastOf, type Took} from './run-process.ts'

const counts = (process.env['FILES'] ?? '1000,10000,50000').split(',').map(Number)
const runs = Number(process.env['RUNS'] ?? 1)
const program =
  process.env['PROGRAM'] ?? fileURLToPath(new URL('../../../cli/dist/bin.js', import.meta.url))

const start = await take(1)
console.log(
  `a check of one file takes ${start.cpu.toFixed(2)} CPU s and ${start.memory.toFixed(0)} MB\n`,
)
console.log('  files     MB   CPU s  wall s  memory MB  µs/file  less the start   to the first')
let first: number | undefined
for (const files of counts) {
  const {cpu, wall, memory, bytes} = await take(files)
  const each = ((cpu - start.cpu) / files) * 1e6
  first ??= each
  const cells = [
    String(files).padStart(7),
    (bytes / 1e6).toFixed(1).padStart(6),
    cpu.toFixed(2).padStart(7),
    wall.toFixed(2).padStart(7),
    memory.toFixed(0).padStart(10),
    ((cpu / files) * 1e6).toFixed(0).padStart(8),
    each.toFixed(0).padStart(15),
    (each / first).toFixed(2).padStart(14),
  ]
  console.log(cells.join(' '))
}

async function take(files: number): Promise<Took & {readonly bytes: number}> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-growth-'))
  try {
    const {bytes} = makeContent(join(folder, 'content'), files)
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
    const collections = {posts: {files: 'content/**/*.md', type: 'article', preset: 'astro'}}
    writeFileSync(join(folder, 'copydesk.config.json'), JSON.stringify({collections}))
    const before = (): void => rmSync(join(folder, 'node_modules'), {recursive: true, force: true})
    const command = [process.execPath, program, 'check', '--reporter', 'pretty']
    return {...(await leastOf(runs, command, {folder, before})), bytes}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
