import {deepStrictEqual} from 'node:assert'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Diagnostic, limits} from '@copydesk/schema'
import {anyJsonObject, anyString, assertLaw, lawRuns} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {tarFiles} from '../../test/tar-files.ts'
import type {DataNode} from './data-node.ts'
import {plainYaml} from './plain-yaml.ts'
import {splitFrontMatter} from './split.ts'
import {writeYaml} from './write-yaml.ts'
import {parseAnyYaml} from './yaml-source.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** What the YAML parser makes of a text: its tree with every place, and what it tells. */
function parsed(text: string): {
  readonly root: DataNode | undefined
  readonly told: readonly Diagnostic[]
} {
  const told: Diagnostic[] = []
  const source = parseAnyYaml(
    text,
    (start, end) => ({start, end}),
    limits,
    (one) => {
      told.push(one)
    },
  )
  return {root: source?.root, told}
}

/** Whether the short way was taken. Where it was, the parser says the same and has nothing to tell. */
function agrees(text: string): boolean {
  const found = plainYaml(text, limits)
  if (!found) return false
  const whole = parsed(text)
  deepStrictEqual({root: found, told: []}, whole, text)
  return true
}

const taken = [
  'a: 1\nb:\n  - x\n  - y\n\nc: z\n',
  "a:\n- x\n- y\nb: [p, \"q, r\", 'it''s']\n",
  'a:\n  b: 1\n  c:\n    d: 2\n# why\n\n\ne: 1',
  'a:\n  - b: 1\n    c: 2\n  # x\n  - d\n# z\n',
  'a:\nb: \nc:   \n',
  'a: x\r\nb:\r\n  - y\r\n',
  '\n\n# hi\na: 1   \n   \n',
  'date: 2025-01-28T16:30:00+01:00\nurl: https://news.example/a#b\ntime: 16:30\n',
  'a: []\nb: "q"   \nc: -1\nd: .5\ne: 1e3\nf: 0x1F\ng: 0o17\nh: ~\ni: .inf\nj: 1.\nk: +12\n',
  'a: "say \\"so\\" \\\\ or\\n not"\nb: \'\'\nc: ""\nd: \'\'\'\'\n',
  'a: Ünïcode — “quoted” 🎉\nb: C#\nc: a:b\nd: no\ne: True\nf: null\n',
]

test.each(taken)('%j goes the short way, to the same tree', (text) => {
  expect(agrees(text)).toBe(true)
})

const left = [
  '',
  '- a\n- b\n',
  'a: 1\na: 2\n',
  'a: b: c\n',
  'a: b # c\n',
  'a: b\n  c\n',
  'a: |\n  b\n',
  'a: >-\n  b\n',
  'a: &x b\nc: *x\n',
  'a: !!str 1\n',
  '? a\n: b\n',
  '"a": b\n',
  'a: {b: c}\n',
  'a: [b, [c]]\n',
  'a: [b,\n  c]\n',
  'a:\tb\n',
  'a: "b\n  c"\n',
  'a: "b" c\n',
  'a: "\\x41"\n',
  'a: b:\n',
  'a: -\n',
  'a: - b\n',
  'a: @b\n',
  'a: `b`\n',
  'a: %b\n',
  ' a: b\n',
  'a:\n  b: 1\n c: 2\n',
  'a: 1\n  b: 2\n',
  'a:\n  -\n  - b\n',
  'a:\n  - - b\n',
  'a:b\n',
  'a\n',
  'a: [b, c\n',
  'a: [b] c\n',
  'a: [b,]\n',
  '--- a\n',
  'a: \u2028b\n',
]

test.each(left)('%j is left to the parser', (text) => {
  expect(plainYaml(text, limits)).toBeUndefined()
})

test('depth and keys over a limit are left to the parser, which tells', () => {
  const deep = Array.from({length: 40}, (_, level) => `${' '.repeat(level)}a:\n`).join('')
  expect(plainYaml(deep, limits)).toBeUndefined()
  const many = Array.from({length: 1001}, (_, index) => `k${index}: 1\n`).join('')
  expect(plainYaml(many, limits)).toBeUndefined()
})

const newline = fc.constantFrom(
  '\n',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\n\n',
  ' \n',
  '\n# c\n',
  '\n  # c\n',
)
const indent = fc.constantFrom('', '', '', '', '  ', '  ', '    ', ' ', '   ')
const key = fc.constantFrom('a', 'b', 'c', 'date', 'true', 'null', 'a-b', '_x', '1', '"q"', '?', '')
const words = fc.constantFrom(
  ...[
    'x',
    'two words',
    "it's",
    '2025-01-28',
    '16:30',
    'null',
    '~',
    'True',
    'no',
    '-1',
    '+.5',
    '1e3',
  ],
  ...['0x1f', '0o7', '0o8', '.nan', '-.inf', '1.', '.', '-', '--', '- y', '12345678901234567890'],
  ...['a:b', 'a: b', 'a:', ':a', ': ', '# c', 'x # c', 'x#c', '#', '?', '? x', '@a', '`a`', '%a'],
  ...['&a x', '*a', '!t x', '|', '>', '|-', '{}', '{a: b}', '[]', '[a]', '[a, b]', '[ a ,b ]'],
  ...[
    '[a,]',
    '[,]',
    '[a',
    'a]',
    '[[a]]',
    '[a: b]',
    '["a", \'b\']',
    '["a" b]',
    '[-1, - ]',
    '[a b, c]',
  ],
  ...[
    '"a"',
    '"a" ',
    '"a"x',
    '"a\\"b"',
    '"\\n"',
    '"\\q"',
    '"a: b # c"',
    "'a'",
    "'a''b'",
    "'a'b'",
    "'",
  ],
  ...[
    '"',
    '""',
    "''",
    'é',
    '\u00a0',
    'x\u00a0',
    '\u00a0x',
    '🎉',
    '\ud800',
    '\u2028',
    '\t',
    'x\ty',
    '---',
  ],
  ...[
    '...',
    '<<',
    '=',
    '~x',
    'nullx',
    'x  y',
    'x, y',
    ',x',
    ']x',
    '}',
    '[#]',
    '[a#b]',
    '["]"]',
    "['']",
  ],
)
const item = fc.constantFrom('- ', '- ', '-   ', '- - ', '-')
const line = fc.oneof(
  {weight: 6, arbitrary: fc.tuple(indent, key, fc.constantFrom(': ', ': ', ':', ':  '), words)},
  {weight: 3, arbitrary: fc.tuple(indent, key, fc.constantFrom(':', ': '), fc.constant(''))},
  {weight: 4, arbitrary: fc.tuple(indent, item, fc.constant(''), words)},
  {
    weight: 2,
    arbitrary: fc.tuple(indent, item, key, fc.constantFrom(': x', ':', ': [a]', ': "x"')),
  },
  {weight: 1, arbitrary: fc.tuple(indent, words, fc.constant(''), fc.constant(''))},
)
const woven = fc
  .array(
    fc.tuple(line, newline).map(([parts, end]) => [...parts, end].join('')),
    {minLength: 1, maxLength: 7},
  )
  .map((lines) => lines.join(''))
/** Nearly always right, so that long ones still go the short way. */
const neat = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom('a: ', 'a:   '), words).map((parts) => parts.join('')),
      fc
        .array(words, {minLength: 1, maxLength: 3})
        .map((all) => `a:\n${all.map((one) => `  - ${one}`).join('\n')}`),
      fc
        .array(words, {minLength: 1, maxLength: 3})
        .map((all) => `a:\n${all.map((one, index) => `  b${index}: ${one}`).join('\n')}`),
      fc.array(words, {minLength: 1, maxLength: 3}).map((all) => `a: [${all.join(', ')}]`),
      fc
        .array(words, {minLength: 1, maxLength: 3})
        .map((all) => `a:\n- b: ${all.join('\n  c: ')}\n- d`),
    ),
    {minLength: 1, maxLength: 4},
  )
  .map((parts) => parts.map((part, index) => part.replace('a:', `key${index}:`)).join('\n'))

test.each([
  ['woven of indicators', woven],
  ['of nearly plain values', neat],
  ['at random', anyString],
  ['as we write it', anyJsonObject.map(writeYaml)],
])('law: YAML %s comes out as the parser reads it', (name, texts) => {
  let short = 0
  let all = 0
  assertLaw(
    `YAML ${name}`,
    fc.property(texts, (text) => {
      all++
      if (agrees(text)) short++
    }),
    {runs: lawRuns(3000)},
  )
  console.info(`YAML ${name}: ${short} of ${all} the short way`)
  if (name !== 'at random') expect(short).toBeGreaterThan(all / 500)
})

/** The front matter and the fences of YAML in a folder's files. */
function blocks(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
    .flatMap((path) => {
      const source = readFileSync(`${folder}/${path}`, 'utf8')
      const {yaml} = splitFrontMatter(source)
      const fences = source.matchAll(/^(?:---|```yaml.*)\n([^`]*?)\n(?:---|```)$/gm)
      return [
        ...(yaml ? [source.slice(yaml.start, yaml.end)] : []),
        ...Array.from(fences, ([, text]) => `${text ?? ''}\n`),
      ]
    })
}

test.each(['docs', 'examples'])(
  'the front matter in %s comes out as the parser reads it',
  (folder) => {
    const found = blocks(root + folder)
    const short = found.filter(agrees).length
    console.info(`${folder}: ${short} of ${found.length} pieces of YAML the short way`)
    expect(short).toBeGreaterThan(found.length / 2)
  },
)

test('the front matter of real files comes out as the parser reads it', () => {
  const archive = `${root}../shared/corpus/markdown/real.tar.gz`
  if (!existsSync(archive)) {
    console.info('skipped: the corpus of real files is not at hand in ../shared/corpus/markdown')
    return
  }
  const found = tarFiles(archive).flatMap(({source}) => {
    const {yaml} = splitFrontMatter(source)
    return yaml ? [source.slice(yaml.start, yaml.end)] : []
  })
  const short = found.filter(agrees).length
  console.info(`real files: ${short} of ${found.length} pieces of YAML the short way`)
  expect(short).toBeGreaterThan(found.length * 0.95)
})
