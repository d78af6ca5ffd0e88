/**
 * What front matter costs: `npm run bench:front-matter -w @copydesk/bench`. CPU time for each block
 * of the real files where they are at hand, else of the examples: the short way, the YAML parser on
 * the same blocks, and all the way from a file to the fields of a document.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseMarkdown, presets, remarkEngine} from '@copydesk/markdown'
import {limits} from '@copydesk/schema'
// The inside of the package: what is measured has no public name.
import {plainYaml} from '../../markdown/src/front-matter/plain-yaml.ts'
import {readHead} from '../../markdown/src/front-matter/read-head.ts'
import {splitFrontMatter} from '../../markdown/src/front-matter/split.ts'
import {parseAnyYaml, parseYaml} from '../../markdown/src/front-matter/yaml-source.ts'
import {tarFiles} from '../../markdown/test/tar-files.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const corpus = at('../../../../shared/corpus/markdown/real.tar.gz')
const examples = at('../../../examples')
const sources = existsSync(corpus)
  ? tarFiles(corpus).map(({source}) => source)
  : readdirSync(examples, {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.md'))
      .map((path) => readFileSync(`${examples}/${path}`, 'utf8'))

const heads = sources.flatMap((source) => {
  const {yaml, head} = splitFrontMatter(source)
  return yaml && head ? [{source, head, text: source.slice(yaml.start, yaml.end)}] : []
})
const texts = heads.map(({text}) => text)
const short = texts.filter((text) => plainYaml(text, limits))
const characters = texts.reduce((sum, {length}) => sum + length, 0)
const place = (start: number, end: number) => ({start, end})
const ignore = (): undefined => undefined
const line = () => ({value: [], trace: {spans: []}})
const reader = {limits, report: ignore, line}

console.log(existsSync(corpus) ? 'the real files' : 'the examples: the corpus is not at hand')
console.log(`${texts.length} blocks of ${(characters / texts.length).toFixed(0)} characters`)
console.log(`${((short.length / texts.length) * 100).toFixed(1)} % go the short way`)
print('the short way, where it is taken', short, (text) => plainYaml(text, limits))
print('the YAML parser on the same blocks', short, (text) =>
  parseAnyYaml(text, place, limits, ignore),
)
print('as it is: both, each where it is due', texts, (text) =>
  parseYaml(text, place, limits, ignore),
)
print('finding the block', sources, (source) => splitFrontMatter(source))
print('from the file to the fields, by our names', heads, ({source}) => {
  const {head} = splitFrontMatter(source)
  if (head) readHead(source, head, reader)
})
print('from the file to the fields, by a preset', heads, ({source}) => {
  const {head} = splitFrontMatter(source)
  if (head) readHead(source, head, reader, presets.zola)
})
const engine = remarkEngine()
print('a checked document of front matter alone, by a preset', texts, (text) =>
  parseMarkdown(`---\n${text}---\n`, {engine, preset: presets.zola, rules: {}}),
)

/** The least CPU time of some rounds, since others slow it. */
function print<T>(name: string, blocks: readonly T[], work: (block: T) => unknown): void {
  const rounds = Array.from({length: 7}, () => {
    const before = process.cpuUsage()
    for (let round = 0; round < 3; round++) for (const block of blocks) work(block)
    const {user, system} = process.cpuUsage(before)
    return (user + system) / blocks.length / 3
  })
  console.log(
    `${Math.min(...rounds)
      .toFixed(2)
      .padStart(8)} µs a block  ${name}`,
  )
}
