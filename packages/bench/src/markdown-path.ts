/**
 * Where the time goes from a file of markdown to a checked document, beside what the native parser takes
 * alone: `npm run bench:markdown-path -w @copydesk/bench -- [folder]` after `npm run build`, for it runs
 * what is installed. CPU time, the least of some rounds; both are run in turn in one process, without
 * rules. `REFERENCE=50` reads every 50th file with the reference engine too. The files are the real
 * ones of the corpus where it is at hand.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Engine, parseMarkdown, remarkEngine} from '@copydesk/markdown'
import {nativeEngine} from '@copydesk/markdown/native'
import {markdownToMdast} from 'satteri'

const rounds = 9
const folder = process.argv[2] ?? ''
if (!existsSync(folder)) {
  console.log('skipped: no folder of markdown files was named')
  process.exit(0)
}

const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'))
const features = {gfm: true, directive: true, frontmatter: false} as const

const native = nativeEngine()
const bare: Engine = {...native, parse: () => ({type: 'root', children: []})}
const read =
  (engine: Engine) =>
  (file: string): unknown =>
    parseMarkdown(file, {rules: {}, engine})
const steps: readonly (readonly [string, (file: string) => unknown])[] = [
  ['native mdast alone', (file) => markdownToMdast(file, {features})],
  ['source to document', read(native)],
  ['of it the engine, corrected', (file) => native.parse(file)],
  ['of it front matter and limits', read(bare)],
]
const least = new Map<string, number>()
for (let round = 0; round < rounds; round++) {
  for (const [name, work] of steps) {
    least.set(name, Math.min(least.get(name) ?? Infinity, cpu(files, work)))
  }
}
const alone = least.get('native mdast alone') ?? 0
const whole = least.get('source to document') ?? 0
const inside = [...least].slice(2).reduce((sum, [, time]) => sum + time, 0)
console.log(`${files.length} files, ${(files.join('').length / 1e6).toFixed(1)} MB`)
for (const [name, time] of [...least, ['of it all the rest', whole - inside] as const]) {
  console.log(
    `${name.padEnd(32)}${time.toFixed(0).padStart(7)} ms${(time / alone).toFixed(2).padStart(7)}`,
  )
}
const every = Number(process.env['REFERENCE'] ?? 0)
if (every > 0) {
  const some = files.filter((_, index) => index % every === 0)
  const slow = cpu(some, read(remarkEngine()))
  const quick = Math.min(cpu(some, read(native)), cpu(some, read(native)))
  console.log(
    `reference path on ${some.length} files: ${slow.toFixed(0)} ms, ${(slow / quick).toFixed(1)} times the native path`,
  )
}

function cpu(all: readonly string[], work: (file: string) => unknown): number {
  const before = process.cpuUsage()
  for (const file of all) work(file)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
