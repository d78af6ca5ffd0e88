/**
 * The check of a repository of markdown, whole processes, beside the tools that check content as part of
 * a build: `npm run bench:check -w @copydesk/bench -- [files] [runs]`, 10,000 files and 2 runs where
 * nothing is said. `PEERS=no` leaves the others out, `GROWTH=yes` adds 1,000 and 50,000 files. It runs
 * what `npm run build` made. Astro takes part after `npm ci` in `packages/bench/astro`.
 */
import {existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeContent} from './make-content.ts'
import {type Cost, measureProcess} from './measure-process.ts'
import {setUpPeers} from './peers.ts'

const bin = fileURLToPath(new URL('../../../cli/dist/bin.js', import.meta.url))
if (!existsSync(bin)) {
  console.log('skipped: the command is not built; `npm run build` does it')
  process.exit(0)
}

const [count = 10_000, runs = 2] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
process.on('exit', () => rmSync(folder, {recursive: true, force: true}))

const floors = {
  'Node starts': '',
  'files listed and looked up (stat)': 'for (const name of names) statSync(join(folder, name))',
  'files read and hashed':
    "for (const name of names) createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')",
} as const

const table = new Map<string, Cost>()

/** Keep the least that was seen of one row. */
function note(name: string, cost: Cost): Cost {
  const before = table.get(name)
  const least = before && before.cpu <= cost.cpu ? before : cost
  table.set(name, {...least, peak: Math.max(cost.peak, before?.peak ?? 0)})
  return cost
}

const {content, project} = prepare(count)
for (let run = 0; run < runs; run++) {
  for (const [name, work] of Object.entries(floors))
    note(name, measureProcess(floor(work), {cwd: project}))
  checkAll(project, content)
}
if (process.env['PEERS'] !== 'no') {
  for (const peer of setUpPeers(folder, content)) {
    for (const again of peer.keeps ? ['', ', second run'] : ['']) {
      const cost = note(`${peer.name}${again}`, measureProcess(peer.command, {cwd: peer.project}))
      if (cost.status !== 0)
        console.log(`${peer.name} ended with ${cost.status}:\n${cost.output.slice(-500)}`)
    }
  }
}
show()
if (process.env['GROWTH'] === 'yes') {
  console.log('\n   files    CPU s  ms a file  peak MB')
  for (const many of [1_000, 10_000, 50_000]) {
    const made = prepare(many)
    const least = Array.from({length: runs}, () => cold(made.project)).reduce((a, b) =>
      a.cpu < b.cpu ? a : b,
    )
    const each = (least.cpu * 1000) / many
    console.log(
      `${String(many).padStart(8)}${least.cpu.toFixed(2).padStart(9)}${each.toFixed(3).padStart(11)}${least.peak.toFixed(0).padStart(9)}`,
    )
  }
}

/** A project with nothing but content in it, and an empty configuration. */
function prepare(files: number): {readonly content: string; readonly project: string} {
  const at = join(folder, `project-${files}`)
  const made = makeContent(join(at, 'content'), files)
  writeFileSync(join(at, 'package.json'), '{"private": true}\n')
  const megabytes = (made.bytes / 1e6).toFixed(1)
  const from = made.real ? 'real articles' : 'our own examples: the corpus is not at hand'
  console.log(`${files} files, ${megabytes} MB, made of ${from}`)
  return {content: made.folder, project: at}
}

function check(at: string, ...args: readonly string[]): Cost {
  const command = [
    process.execPath,
    bin,
    'check',
    'content',
    '--reporter',
    'ndjson=out.ndjson',
    ...args,
  ] as const
  const cost = measureProcess(command, {cwd: at})
  if (cost.status !== 0 && cost.status !== 1) {
    console.log(cost.output.slice(-2000))
    throw new Error(`the check ended with ${cost.status}`)
  }
  return cost
}

/** With an empty cache that is filled. */
function cold(at: string): Cost {
  rmSync(join(at, 'cache'), {recursive: true, force: true})
  return check(at, '--cache-dir', 'cache')
}

function checkAll(at: string, files: string): void {
  note('copydesk check, without a cache', check(at, '--no-cache'))
  note('copydesk check, cold', cold(at))
  note('copydesk check, warm by stat', check(at, '--cache-dir', 'cache'))
  const later = Date.now() / 1000 + 10
  for (const name of readdirSync(files, {recursive: true, encoding: 'utf8'})) {
    if (name.endsWith('.md')) utimesSync(join(files, name), later, later)
  }
  note('copydesk check, warm by content', check(at, '--cache-dir', 'cache'))
}

/** A program that does only this with every file. */
function floor(work: string): readonly [string, ...string[]] {
  const program = `import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
const folder = 'content'
const names = ${work === '' ? '[]' : "readdirSync(folder, {recursive: true}).filter((name) => name.endsWith('.md'))"}
${work}
`
  const path = join(folder, 'floor.mjs')
  writeFileSync(path, program)
  return [process.execPath, path]
}

function show(): void {
  const raw = table.get('Velite, s.raw')?.cpu
  console.log(`\n${''.padEnd(38)}  CPU s   wall s  peak MB  ${raw ? 'to Velite s.raw' : ''}`)
  for (const [name, {cpu, wall, peak}] of table) {
    const ratio = raw ? (cpu / raw).toFixed(2).padStart(9) : ''
    console.log(
      `${name.padEnd(38)}${cpu.toFixed(2).padStart(7)}${wall.toFixed(2).padStart(9)}${peak.toFixed(0).padStart(9)}${ratio}`,
    )
  }
}
