/**
 * A check of a repository beside its peers, whole processes: `npm run bench:check -w @copydesk/bench`.
 * CPU seconds, the least of some runs. The packages have to be built before (`npm run build`). `FILES`
 * says how many (10,000), `PEERS=0` leaves the peers out, `BODIES=0` the two that take minutes, `RUNS`
 * how often each of ours is run, `PROGRAM` where the built program is. Astro takes part after `npm ci`
 * in `packages/bench/astro`.
 */
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeContent} from './make-content.ts'
import {preparePeers} from './peers.ts'
import {leastOf, type Took} from './run-process.ts'

const files = Number(process.env['FILES'] ?? 10_000)
const runs = Number(process.env['RUNS'] ?? 3)
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const program = process.env['PROGRAM'] ?? at('../../../cli/dist/bin.js')
if (!existsSync(program)) throw new Error(`Cannot find ${program}, expected a build: npm run build`)

const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
try {
  await run()
} finally {
  rmSync(folder, {recursive: true, force: true})
}

async function run(): Promise<void> {
  const {bytes, real} = makeContent(join(folder, 'content'), files)
  const what = real ? 'real articles' : 'our examples, since no corpus is at hand'
  console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, made of ${what}`)
  const wanted = process.env['PEERS'] === '0' ? [] : preparePeers(folder)
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  const collections = {posts: {files: 'content/**/*.md', type: 'article', preset: 'astro'}}
  writeFileSync(join(folder, 'copydesk.config.json'), JSON.stringify({collections}))
  const cache = join(folder, 'node_modules/.cache')
  const clear = (): void => rmSync(cache, {recursive: true, force: true})
  const forgetTimes = (): void => {
    const kept = join(cache, 'copydesk')
    for (const name of readdirSync(kept)) if (name.startsWith('stat')) rmSync(join(kept, name))
  }
  const node = process.execPath
  const check = [node, program, 'check', '--reporter', 'pretty']
  const floor = (kind: string) => [node, at('floors.mjs'), kind, 'content']

  head()
  const cold = await row('copydesk check, cold', check, {before: clear, times: Math.min(runs, 2)})
  const byHash = await row('copydesk check, warm by content', check, {before: forgetTimes})
  const hash = await row('floor: read and hash', floor('hash'))
  await row('copydesk check, to know the times', check, {times: 1})
  const byStat = await row('copydesk check, warm by times', check)
  const stat = await row('floor: stat', floor('stat'))
  console.log(`\nwarm by content / floor  ${(byHash.cpu / hash.cpu).toFixed(2)}   (at most 2)`)
  console.log(`warm by times / floor    ${(byStat.cpu / stat.cpu).toFixed(2)}   (at most 2.5)\n`)
  for (const {name, command, clean, keeps} of wanted) {
    if (/s\.markdown|with markdown/.test(name) && process.env['BODIES'] === '0') continue
    const took = await row(name, command, {before: clean, times: 1})
    console.log(`  copydesk, cold, takes ${(cold.cpu / took.cpu).toFixed(2)} of it`)
    if (keeps) await row(`${name}, again`, command, {times: 1})
  }
}

function head(): void {
  console.log(`\n${''.padEnd(40)}   CPU s   wall s  memory MB   µs/file`)
}

async function row(
  name: string,
  command: readonly string[],
  {before, times = runs}: {readonly before?: () => void; readonly times?: number} = {},
): Promise<Took> {
  const took = await leastOf(times, command, {folder, before})
  const cells = [took.cpu.toFixed(2), took.wall.toFixed(2), took.memory.toFixed(0)]
  const each = ((took.cpu / files) * 1e6).toFixed(0)
  const [cpu = '', wall = '', memory = ''] = cells
  const failed = took.code === 0 || took.code === 1 ? '' : `   ended with ${took.code}`
  console.log(
    `${name.padEnd(40)}${cpu.padStart(8)}${wall.padStart(9)}${memory.padStart(11)}${each.padStart(10)}${failed}`,
  )
  return took
}
