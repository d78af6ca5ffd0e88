import {deepStrictEqual} from 'node:assert'
import {type Diagnostic, type Json, type JsonObject, limits} from '@copydesk/schema'
import {anyJsonObject, anyString, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseMarkdown} from '../parse-markdown.ts'
import type {DataNode} from './data-node.ts'
import {parseToml} from './toml-source.ts'

interface Parsed {
  readonly root: DataNode | undefined
  readonly told: readonly Diagnostic[]
}

function parse(text: string): Parsed {
  const told: Diagnostic[] = []
  const place = (start: number, end: number) => ({start, end})
  const source = parseToml(text, place, limits, (one) => {
    told.push(one)
  })
  return {root: source?.root, told}
}

/** The value as JSON, each scalar with the text that stands at its place. */
function placed(node: DataNode, source: string): unknown {
  if (node.kind === 'list') return node.items.map((item) => placed(item, source))
  if (node.kind === 'scalar') return source.slice(node.start, node.end)
  return Object.fromEntries(
    node.members.map(({name, start, end, node: value}) => [
      `${name}|${source.slice(start, end)}`,
      placed(value, source),
    ]),
  )
}

test('keys and values have their places, through dotted keys, tables and arrays of tables', () => {
  const source = `title = "A \\"boat\\""
date = 2024-01-02T10:00:00Z
'odd key' = 'lit'
a.b.c = 1_000
[extra]
team = "x" # why
list = [1, [2.5, true]]
[extra.deep.er]
z = {y = 0x1F, w.v = nan}
[[authors]]
name = "Ada"
[[authors]]
name = "Bo"
[authors.more]
x = 10:00:00
`
  const {root, told} = parse(source)
  expect(told).toEqual([])
  expect(root && placed(root, source)).toEqual({
    'title|title': '"A \\"boat\\""',
    'date|date': '2024-01-02T10:00:00Z',
    "odd key|'odd key'": "'lit'",
    'a|a': {'b|b': {'c|c': '1_000'}},
    'extra|extra': {
      'team|team': '"x"',
      'list|list': ['1', ['2.5', 'true']],
      'deep|deep': {'er|er': {'z|z': {'y|y': '0x1F', 'w|w': {'v|v': 'nan'}}}},
    },
    'authors|authors': [
      {'name|name': '"Ada"'},
      {'name|name': '"Bo"', 'more|more': {'x|x': '10:00:00'}},
    ],
  })
})

test.each([
  ['a = ', 'front-matter-syntax', 4],
  ['a = 1\na = 2', 'front-matter-duplicate-key', 6],
  ['[a]\nb = 1\n[a]\n', 'front-matter-duplicate-key', 11],
  ['a = 1979-02-30', 'front-matter-syntax', 13],
  ['title: YAML after all', 'front-matter-syntax', 5],
  [`a = ${'['.repeat(60_000)}`, 'limit-exceeded', 36],
  [`a = ${'{a = '.repeat(12_000)}`, 'limit-exceeded', 164],
  [`a${'.a'.repeat(30_000)} = 1`, 'limit-exceeded', 64],
  [`[a${'.a'.repeat(30_000)}]`, 'limit-exceeded', 65],
  ['x'.repeat(70_000), 'limit-exceeded', 64_000],
  [Array.from({length: 2000}, (_, index) => `k${index} = 1\n`).join(''), 'limit-exceeded', 8890],
])('what is wrong is told with its place: %#', (source, code, at) => {
  const {root, told} = parse(source)
  expect(root).toBeUndefined()
  expect(told.map((one) => [one.code, one.span?.start])).toEqual([[code, at]])
})

test('brackets in strings and comments do not nest', () => {
  const source = `a = "${'['.repeat(99)}"\nb = '${'['.repeat(99)}' # ${'['.repeat(99)}\nc = """\n${'['.repeat(99)}"""\n`
  expect(parse(source).told).toEqual([])
})

test('a file with TOML is the document that the same YAML makes, and dates stay the text they were', () => {
  const toml =
    '+++\nheadline = "Two boats"\npublishedAt = 2024-01-02T10:00:00+01:00\ntopics = ["Ferries"]\nedition = 7\ntype = "brief"\n+++\n\nText.\n'
  const yaml =
    '---\nheadline: Two boats\npublishedAt: 2024-01-02T10:00:00+01:00\ntopics: [Ferries]\nedition: 7\ntype: brief\n---\n\nText.\n'
  const [one, other] = [parseMarkdown(toml, {rules: {}}), parseMarkdown(yaml, {rules: {}})]
  expect(one.ok && one.value).toEqual(other.ok && other.value)
  expect(one.ok && one.value.publishedAt).toBe('2024-01-02T10:00:00+01:00')
  const [span] = one.origin?.spans('/publishedAt') ?? []
  expect(toml.slice(span?.start, span?.end)).toBe('2024-01-02T10:00:00+01:00')
  const [key] = one.origin?.spans('/headline', 'key') ?? []
  expect(toml.slice(key?.start, key?.end)).toBe('headline')
})

test('without an end it is told where a key follows, and else is text', () => {
  const codes = (source: string) =>
    parseMarkdown(source, {rules: {}}).diagnostics.map(({code}) => code)
  expect(codes('+++\ntitle = "A"\n\nText.\n')).toEqual(['front-matter-unclosed'])
  expect(codes('+++\n\nText.\n')).toEqual([])
})

const pieces = fc.constantFrom(
  ...[
    'a',
    'b',
    '"c"',
    "'d'",
    '.',
    ' = ',
    '=',
    '1',
    '-1.5',
    '"x"',
    "'y'",
    '"""',
    "'''",
    '\\',
    '\\n',
  ],
  ...['[', ']', '[[', ']]', '{', '}', ',', '#', '\n', '\n', '\r\n', '\r', ' ', '\t', 'true', 'inf'],
  ...['2024-01-02', '10:00:00', '2024-01-02T10:00:00Z', '\ud800', '🎉', 'é', '\0', '_', '+', '0x'],
)

test.each([
  ['woven', fc.array(pieces, {maxLength: 24}).map((all) => all.join(''))],
  ['any', anyString],
])('law: TOML of %s strings never throws, and places lie inside', (name, texts) => {
  let read = 0
  assertLaw(
    `TOML of ${name} strings`,
    fc.property(texts, (text) => {
      const {root, told} = parse(text)
      if (root) read++
      const places: {readonly start: number; readonly end: number}[] = told.flatMap(
        ({span}) => span ?? [],
      )
      const visit = (node: DataNode): void => {
        places.push(node)
        if (node.kind === 'list') node.items.forEach(visit)
        if (node.kind === 'map') {
          places.push(...node.members)
          for (const member of node.members) visit(member.node)
        }
      }
      if (root) visit(root)
      for (const {start, end} of places) {
        if (!(start >= 0 && start <= end && end <= text.length)) throw new Error(`${start}–${end}`)
      }
    }),
  )
  console.info(`TOML of ${name} strings: ${read} read`)
})

/** JSON as TOML, in one line a key. There is no null in TOML. */
function writeToml(value: Json): string {
  if (typeof value === 'string') {
    return JSON.stringify(value).replace(/[\u007f]/g, '\\u007f')
  }
  if (Array.isArray(value)) return `[${value.filter(isSome).map(writeToml).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const pairs = Object.entries(value).filter(([, one]) => isSome(one))
  return `{${pairs.map(([key, one]) => `${writeToml(key)} = ${writeToml(one)}`).join(', ')}}`
}

const isSome = (value: Json): boolean => value !== null

const withoutNull = (value: Json): Json => {
  if (Array.isArray(value)) return value.filter(isSome).map(withoutNull)
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value).filter(([, one]) => isSome(one))
  return Object.fromEntries(pairs.map(([key, one]) => [key, withoutNull(one)]))
}

function valueOfNode(node: DataNode): Json {
  if (node.kind === 'list') return node.items.map(valueOfNode)
  if (node.kind === 'scalar') return node.value
  return Object.fromEntries(node.members.map((one) => [one.name, valueOfNode(one.node)]))
}

test('law: any JSON comes out of TOML as it went in', () => {
  assertLaw(
    'TOML of any JSON',
    fc.property(anyJsonObject, (value: JsonObject) => {
      const normal: JsonObject = JSON.parse(JSON.stringify(value))
      const pairs = Object.entries(normal).filter(([, one]) => isSome(one))
      const lines = pairs.map(([key, one]) => `${writeToml(key)} = ${writeToml(one)}\n`)
      const {root, told} = parse(lines.join(''))
      expect(told).toEqual([])
      deepStrictEqual(root && valueOfNode(root), withoutNull(normal))
    }),
  )
})
