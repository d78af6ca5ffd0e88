import {expect, test} from 'vitest'
import {nativeEngine} from '../src/engine/native-engine.ts'
import {type Engine, parseMarkdown, remarkEngine} from '../src/index.ts'

const engine = remarkEngine()
const engines = [engine, nativeEngine()]
const headed = (yaml: string): string => `---\n${yaml}\n---\n`
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({length: count}, (_, index) => line(index)).join('')

const exceeding: readonly (readonly [string, string])[] = [
  [
    'a wide table of short rows',
    `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|b|\n'.repeat(1000)}`,
  ],
  ['a source over 1 MB', 'a'.repeat(1_000_001)],
  ['10,000 nested quotes', `${'> '.repeat(10_000)}a`],
  ['33 nested quotes', `${'> '.repeat(33)}a`],
  ['directives in each other', ':::a\n'.repeat(1024)],
  ['directives whose fences grow', lines(512, (index) => `${':'.repeat(600 - index)}a\n`)],
  ['lists in lists by indents', lines(480, (index) => `${'  '.repeat(index)}- a\n`)],
  ['lists in lists on one line', '- '.repeat(4000)],
  ['numbered lists on one line', `${'1. '.repeat(4000)}a`],
  ['footnotes in footnotes', '[^a]: '.repeat(4000)],
  ['emphasis that never ends', '*a_'.repeat(8000)],
  ['underscores', 'a_ '.repeat(16_000)],
  ['strong that never ends', '**x'.repeat(16_000)],
  ['strikethrough that never ends', '~~a'.repeat(16_000)],
  ['brackets that open', '*['.repeat(16_000)],
  ['brackets that close', ']('.repeat(16_000)],
  ['links that never end', '[a](b'.repeat(16_000)],
  ['underlined headings', 'a\n---\n'.repeat(4000)],
  ['backticks of all lengths', lines(700, (index) => `${'`'.repeat(index)} `)],
  ['a fence in a comment', `<!--\n\`\`\`\n-->\n\n${'*a_'.repeat(8000)}`],
  ['a fence in a list', `- \`\`\`\n\n${'*a_'.repeat(8000)}`],
  ['a fence in a directive', `:::a\n\`\`\`\n:::\n${'*a_'.repeat(8000)}`],
  ['maps as keys', headed('{'.repeat(400))],
  ['sequences in each other', headed('['.repeat(60_000))],
  ['explicit keys in each other', headed(`${'? '.repeat(400)}a`)],
  ['sequences as keys', headed('? ['.repeat(200))],
  ['block sequences on one line', headed(`${'- '.repeat(20_000)}a`)],
  ['block maps in each other', headed(lines(200, (index) => `${' '.repeat(index)}a:\n`))],
  ['broken escapes', headed(`a: "${'\\x'.repeat(31_000)}"`)],
  ['tags', headed('!a '.repeat(21_000))],
  ['anchors', headed('&a '.repeat(21_000))],
  ['aliases', headed('*a '.repeat(21_000))],
  ['an alias of itself', headed('a: &a [*a]')],
  ['keys', headed(lines(6000, (index) => `k${index}: 1\n`))],
  ['front matter over 64 kB', headed(`a: ${'x'.repeat(70_000)}`)],
  ['TOML over 64 kB', `+++\na = "${'x'.repeat(70_000)}"\n+++\n`],
  [
    'a fence of YAML over 64 kB',
    `${headed('type: brief')}\n::section\n\n::item\n\n\`\`\`yaml item\nsource: ${'x'.repeat(70_000)}\n\`\`\`\n`,
  ],
  ['delimiters in a dek', headed(`dek: "${'*a_'.repeat(8000)}"`)],
]

test.each(exceeding)('%s are over a limit, and told with their place', (_, source) => {
  for (const one of engines) expectRefused(source, one)
})

/** What the reference would take seconds for, and the native engine reads. */
const heavy: readonly (readonly [string, string])[] = [
  ['prose', 'The *brown* fox, [a](b) and so on.\n\n'.repeat(6_000)],
  ['headings', '## A heading\n\n'.repeat(12_000)],
  ['list items', '- a\n'.repeat(20_000)],
  ['loose list items', '- a\n\n'.repeat(20_000)],
  ['rows of a table', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(20_000)}`],
  ['definitions', '[a]: /b\n\n'.repeat(20_000)],
  ['line feeds', '\n'.repeat(200_000)],
  ['carriage returns and line feeds', '\r\n'.repeat(100_000)],
  ['underlined headings', 'a\n---\n\n'.repeat(5_000)],
  ['shallow quotes', `${'> '.repeat(30)}a\n\n`.repeat(1_000)],
  ['shallow lists', `${'- '.repeat(30)}a\n\n`.repeat(1_000)],
  ['delimiters in many paragraphs', `${'*a_'.repeat(300)}\n\n`.repeat(200)],
  ['tags', '<b>\n\n'.repeat(20_000)],
  ['addresses', 'a@b.example '.repeat(20_000)],
]

test.each(heavy)(
  '%s are more than the reference takes, and the native engine reads them',
  (_, source) => {
    expectRefused(source, engine)
    const limits = {markdown: 10_000_000}
    expect(parseMarkdown(source, {engine: nativeEngine(), rules: {}, limits}).ok).toBe(true)
  },
)

test('what an engine takes can be raised', () => {
  const source = 'a\n\n'.repeat(6_000)
  expectRefused(source, engine)
  const raised = remarkEngine({limits: {lines: 10_000}})
  expect(parseMarkdown(source, {engine: raised, rules: {}}).ok).toBe(true)
})

function expectRefused(source: string, one: Engine): void {
  const result = parseMarkdown(source, {engine: one})
  expect(result.ok).toBe(false)
  const told = result.diagnostics.filter(({code}) => code === 'limit-exceeded')
  expect(told.length).toBeGreaterThan(0)
  for (const {span} of told) expect(span?.start).toBeLessThan(source.length)
}

test('aliases that multiply are over a limit', () => {
  const names = Array.from('abcdefghijklmnop')
  const bomb = names.map((name, index) => {
    const inner = index === 0 ? 'x' : `*${names[index - 1]}`
    return `${name}: &${name} [${Array.from({length: 9}, () => inner).join(', ')}]`
  })
  const {ok, diagnostics} = parseMarkdown(headed(bomb.slice(0, 6).join('\n')), {engine})
  expect(ok).toBe(false)
  expect(diagnostics.map(({code}) => code)).toContain('limit-exceeded')
})

test.each([
  ['32 nested quotes', `${'> '.repeat(32)}a`],
  ['a rule of many stars', '* * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *'],
  ['code full of brackets', `\`\`\`\n${'[*_`~]'.repeat(2000)}\n\`\`\``],
  ['a row of bars', '|'.repeat(29_000)],
  ['tags that never end', '<sup>'.repeat(5000)],
  ['tags that cross', '<sup><em>'.repeat(3000) + '</sup></i>'.repeat(3000)],
])('%s are read', (_, source) => {
  for (const one of engines) expect(parseMarkdown(source, {engine: one, rules: {}}).ok).toBe(true)
})

test('a limit can be raised', () => {
  const source = `${'> '.repeat(40)}a`
  expect(parseMarkdown(source, {engine, rules: {}}).ok).toBe(false)
  const limits = {markdownNesting: 64}
  expect(parseMarkdown(source, {engine, rules: {}, limits}).ok).toBe(true)
})

test('a collection as a key is refused', () => {
  const {ok, diagnostics} = parseMarkdown(headed('? [a, b]\n: c'), {engine, rules: {}})
  expect(ok).toBe(false)
  expect(diagnostics.map(({code}) => code)).toEqual(['front-matter-key-not-scalar'])
})
