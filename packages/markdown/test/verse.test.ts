import {deepStrictEqual} from 'node:assert'
import type {PoemDocument, Stanza} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {parseMarkdown, remarkEngine, serializeMarkdown} from '../src/index.ts'

const engine = remarkEngine()

test('a long poem comes back, line by line, with a place for each', () => {
  const stanza = (number: number): Stanza => ({
    type: 'stanza',
    label: String(number),
    children: [
      {type: 'line', children: [{type: 'text', value: `The ${number}th tide is out,`}]},
      {type: 'line', indent: number % 12, children: [{type: 'text', value: 'and so are we.'}]},
      {
        type: 'line',
        children: [
          {type: 'text', value: 'It comes '},
          {type: 'emphasis', children: [{type: 'text', value: 'home'}]},
          {type: 'text', value: '.'},
        ],
      },
    ],
  })
  const children = Array.from({length: 900}, (_, index) => {
    const {children: lines, ...rest} = stanza(index + 1)
    return {
      ...rest,
      children: lines.map((line) =>
        'indent' in line && !line.indent ? {type: line.type, children: line.children} : line,
      ),
    }
  })
  const document: PoemDocument = {type: 'poem', title: 'Low Water', children}
  const source = serializeMarkdown(document)
  const result = parseMarkdown(source, {engine, rules: {}})
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  deepStrictEqual(result.value, document)
  const [span] = result.origin?.spans('/children/899/children/1/children/0') ?? []
  expect(span && source.slice(span.start, span.end)).toBe('and so are we.')
})

test.each([
  ['```', '~~~'],
  ['````', '~~~~ x'],
  ['``` ```', '```poem'],
  ['    ~~~', ':::'],
  ['> ```', '- ```'],
])('lines like %s and %s are verse in a poem, in a quote and in a list', (one, other) => {
  const children: readonly Stanza[] = [
    {
      type: 'stanza',
      children: [
        {type: 'line', children: [{type: 'text', value: one.trim()}]},
        {type: 'line', indent: 4, children: [{type: 'text', value: other}]},
      ],
    },
  ]
  const document = {
    type: 'article',
    body: [
      {type: 'poem', children},
      {type: 'quote', children: [{type: 'poem', children}]},
      {type: 'list', children: [{type: 'listItem', children: [{type: 'poem', children}]}]},
    ],
  } as const
  const result = parseMarkdown(serializeMarkdown(document), {engine, rules: {}})
  deepStrictEqual(result.ok && result.value, document)
})

test('an attribute that no poem has is told, with its place', () => {
  const source = '```poem title="A" metre="free"\nOne,\ntwo.\n```\n'
  const {diagnostics} = parseMarkdown(source, {engine, rules: {}})
  expect(
    diagnostics.map(({code, span}) => [code, span && source.slice(span.start, span.end)]),
  ).toEqual([['directive-attribute-unknown', 'metre="free"']])
})
