import {deepStrictEqual} from 'node:assert'
import {type Document, normalize} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {parseMarkdown, remarkEngine, serializeMarkdown} from '../src/index.ts'

const engine = remarkEngine()

const naughty: readonly string[] = [
  '16:30', '3:1', 'note:this', ':note[this]', 'a@b.co', 'https://x.y/a_b_c', 'www.x.y', '~5 to ~10', '~~~', '1. One',
  '1986. A year', '2) Two', '# One', '## ', '> said', '- item', '+ plus', '* star', '***', '---', '- - -', '===', '+++',
  ':::', '::embed{url=x}', ':::aside[x]', '```', '`a`', '``', '\\', 'a\\', '\\*', '*a*', '**a**', '_a_', 'snake_case', '__init__',
  '[a](b)', '[a]', '[^1]', '[^1]: a', '![a](b)', '![', '<b>', '</b>', '<br>', '<!-- a -->', '<https://a.b>', '&amp;', '&#35;',
  '&copy', 'AT&T', 'a < b > c', '| a | b |', 'a\tb', '[ ] todo', '[x] done', '{#id}', '$x$', '"quoted"', "'single'", '%', '@a',
  'yes', 'no', 'null', '~', 'true', '2025', '2025-01-28', '1e3', '0x1f', '.5', '012', '12:30:45', 'key: value', 'a #b', '!tag',
  '&anchor', '*alias', '? a', '- ', '{a: b}', '[a, b]', '\u200b', 'a\u200db', '\u202eabc\u202c', '\u2066a\u2069', '\ufeff',
  'a\ufeffb', 'a\u00a0b', 'a\u2028b', '\u00ad', '😀', '👩‍👩‍👧', '𝔘', '\u{10ffff}', 'مرحبا', 'שלום', 'e\u0301', '\ufffd',
] // biome-ignore format: a table

const around: readonly ((value: string) => Document)[] = [
  (value) => ({type: 'article', headline: `x${value}`, body: []}),
  (value) => ({type: 'article', dek: [{type: 'text', value}], body: []}),
  (value) => ({type: 'article', extra: {[`k${value}`]: value}, body: []}),
  (value) => ({type: 'article', body: [{type: 'paragraph', children: [{type: 'text', value}]}]}),
  (value) => ({
    type: 'article',
    body: [
      {
        type: 'paragraph',
        children: [
          {type: 'emphasis', children: [{type: 'text', value}]},
          {type: 'text', value},
          {type: 'strong', children: [{type: 'text', value}]},
          {type: 'break'},
          {type: 'text', value},
          {type: 'inlineCode', value},
        ],
      },
    ],
  }),
  (value) => ({
    type: 'article',
    body: [{type: 'heading', depth: 2, children: [{type: 'text', value}]}],
  }),
  (value) => ({
    type: 'article',
    body: [
      {
        type: 'table',
        caption: [{type: 'text', value}],
        children: [
          {type: 'tableRow', children: [{type: 'tableCell', children: [{type: 'text', value}]}]},
        ],
      },
    ],
  }),
  (value) => ({type: 'article', body: [{type: 'code', lang: 'a', meta: `x${value}`, value}]}),
  (value) => ({
    type: 'poem',
    children: [
      {
        type: 'stanza',
        label: `x${value}`,
        children: [{type: 'line', children: [{type: 'text', value}]}],
      },
    ],
  }),
]

test.each(naughty.map((value) => [JSON.stringify(value), value]))('%s', (_, value) => {
  for (const make of around) {
    const document = make(value ?? '')
    const result = parseMarkdown(serializeMarkdown(document), {engine, rules: {}})
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
    deepStrictEqual(result.value, normalize(document))
  }
})

test.each([
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('a file with %s line ends says the same', (_, end) => {
  const source =
    '---\nheadline: A\ndek: "*b* c"\n---\n\n# A\n\nOne\ntwo\\\nthree.\n\n```poem\na\n  b\n\nc\n```\n\n- x\n- y\n'
  const expected = parseMarkdown(source, {engine})
  const found = parseMarkdown(source.replaceAll('\n', end), {engine})
  expect(found.ok && found.value).toEqual(expected.ok && expected.value)
})

test('a byte order mark is passed over, and places count it', () => {
  const result = parseMarkdown('\ufeff---\nheadline: A\n---\n\nText.\n', {engine})
  if (!result.ok) throw new Error('not read')
  expect(result.value).toMatchObject({headline: 'A'})
  expect(result.origin?.spans('/headline')).toEqual([{start: 15, end: 16}])
})
