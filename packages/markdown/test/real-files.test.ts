import {deepStrictEqual} from 'node:assert'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Block, Brief, Diagnostic} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {nativeEngine} from '../src/engine/native-engine.ts'
import {type Preset, parseMarkdown, presets, serializeMarkdown} from '../src/index.ts'
import {type TarFile, tarFiles} from './tar-files.ts'

const archive = fileURLToPath(
  new URL('../../../../shared/corpus/markdown/real.tar.gz', import.meta.url),
)
const edition: Preset = {...presets.pelican, type: 'brief'}
const houseOf = ({path}: TarFile): Preset =>
  path.includes('/this-week-in-rust/') ? edition : presets.zola

/** One file in so many; `REAL_FILES=1` tries them all. */
const step = Number(process.env['REAL_FILES'] ?? 20)
const engine = nativeEngine()

/** What real files are told of, and rightly: a code that is not here is a mistake of ours. */
const explained: readonly string[] = [
  'character-invisible', // a zero-width blank
  'characters-malformed', // a control character in a link
  'comment-in-copy',
  'dek-repeats-headline',
  'diagnostics-cut', // reports with hundreds of comments in HTML
  'heading-skips-level',
  'heading-too-high', // a single `#` among sections of depth 2
  'headline-repeated',
  'link-text-vague', // "here"
  'link-without-target',
  'list-repeats-target', // two stories of a newsletter by one address
  'markup-foreign',
  'quotation-unclosed',
  'url-bare', // addresses in running text, which no autolink of the dialect is
  'word-repeated',
]

test('real repositories are read by their presets, and what was read comes back', () => {
  if (!existsSync(archive)) {
    console.info('skipped: the corpus of real files is not at hand in ../shared/corpus/markdown')
    return
  }
  const files = tarFiles(archive).filter((_, index) => index % step === 0)
  expect(files.length).toBeGreaterThan(50)
  const told: Diagnostic[] = []
  const briefs: Brief[] = []
  for (const file of files) {
    const {path, source} = file
    const result = parseMarkdown(source, {engine, preset: houseOf(file), path})
    told.push(...result.diagnostics)
    if (!result.ok) continue
    const again = parseMarkdown(serializeMarkdown(result.value), {engine, rules: {}})
    deepStrictEqual(again.ok ? again.value : again.diagnostics, result.value, path)
    if (result.value.type === 'brief') briefs.push(result.value)
  }
  console.info(`${files.length} files`, counts(told.map(({code}) => code)))
  expect(
    [...new Set(told.map(({code}) => code))].filter((code) => !explained.includes(code)),
  ).toEqual([])
  const errors = told.filter(({severity}) => severity === 'error')
  expect(errors.length).toBeLessThanOrEqual(1)

  const blocks = briefs.flatMap(blocksOf)
  const sections = briefs.flatMap((brief) => brief.sections)
  console.info(`${briefs.length} editions, ${sections.length} sections`, counts(blocks.map(kindOf)))
  for (const brief of briefs) expect(brief.sections.length, brief.headline).toBeGreaterThan(0)
  const kinds = counts(blocks.map(kindOf))
  expect(kinds['linkList']).toBeGreaterThan(briefs.length * 3)
  expect(kinds['quote by']).toBeGreaterThan((kinds['quote'] ?? 0) * 3)
})

function counts(words: readonly string[]): {readonly [word: string]: number} {
  const found = new Map<string, number>()
  for (const word of [...words].sort()) found.set(word, (found.get(word) ?? 0) + 1)
  return Object.fromEntries(found)
}

const blocksOf = ({sections}: Brief): readonly Block[] =>
  sections.flatMap(({lead, items}) => [...lead, ...items.flatMap(({children}) => children)])

const kindOf = (one: Block): string =>
  one.type === 'quote' && one.attribution ? 'quote by' : one.type
