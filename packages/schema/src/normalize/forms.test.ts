import {deepStrictEqual} from 'node:assert/strict'
import {anyInlines, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Block} from '../blocks/index.ts'
import type {Document} from '../documents/index.ts'
import type {Inline} from '../inlines/index.ts'
import {textOf} from '../tree/text-of.ts'
import {normalize} from './index.ts'
import {normalizeInlines} from './inlines.ts'

const words = (value: string): Inline => ({type: 'text', value})
const strong = (...children: readonly Inline[]): Inline => ({type: 'strong', children})
const emphasis = (...children: readonly Inline[]): Inline => ({type: 'emphasis', children})
const link = (url: string, ...children: readonly Inline[]): Inline => ({
  type: 'link',
  url,
  children,
})
const br: Inline = {type: 'break'}
const said = (value: string): Block => ({type: 'paragraph', children: [words(value)]})
const body = (...blocks: readonly Block[]): readonly Block[] =>
  normalize({type: 'article', body: blocks}).body

test.each([
  ['texts side by side are one', [words('a'), words(' b')], [words('a b')]],
  ['marks that touch are one', [strong(words('a')), strong(words('b'))], [strong(words('ab'))]],
  ['a mark within its like is one', [strong(words('a'), strong(words('b')))], [strong(words('ab'))]],
  ['blanks at the ends are dropped', [words(' \u00a0a\t')], [words('a')]],
  ['blanks at the edge of a mark stand outside', [words('a'), strong(words(' b ')), words('c')], [words('a '), strong(words('b')), words(' c')]],
  ['blanks between marked words are marked', [strong(words('a')), strong(words(' ')), strong(words('b'))], [strong(words('a b'))]],
  ['blanks between marks are not', [strong(words('a ')), emphasis(words('b'))], [strong(words('a')), words(' '), emphasis(words('b'))]],
  ['a mark of blanks is nothing', [words('a'), strong(words(' ')), words('b')], [words('a b')]],
  ['a mark of nothing is nothing', [words('a'), emphasis(strong())], [words('a')]],
  ['marks nest in one order', [emphasis(strong(words('a')))], [strong(emphasis(words('a')))]],
  ['the mark that reaches further is outside', [emphasis(strong(words('a')), words('b'))], [emphasis(strong(words('a')), words('b'))]],
  ['a blank does not reach', [emphasis(strong(words('a')), words(' ')), words('b')], [strong(emphasis(words('a'))), words(' b')]],
  ['a link is outside', [strong(link('/a', words('a')))], [link('/a', strong(words('a')))]],
  ['links to one place are one', [link('/a', words('a')), link('/a', words('b'))], [link('/a', words('ab'))]],
  ['links to two places are two', [link('/a', words('a')), link('/b', words('b'))], [link('/a', words('a')), link('/b', words('b'))]],
  ['the inner link wins', [link('/a', words('a'), link('/b', words('b')))], [link('/a', words('a')), link('/b', words('b'))]],
  ['breaks at the ends are dropped', [br, words('a'), br], [words('a')]],
  ['blanks beside a break are dropped', [words('a '), br, words(' b')], [words('a'), br, words('b')]],
  ['breaks between words stand', [words('a'), br, br, words('b')], [words('a'), br, br, words('b')]],
  ['code side by side is one, and keeps its blanks', [{type: 'inlineCode', value: ' a'}, {type: 'inlineCode', value: 'b '}], [{type: 'inlineCode', value: ' ab '}]],
  ['empty code is nothing', [{type: 'inlineCode', value: ''}], []],
] as const)('%s', (_law, given, expected) => {
  deepStrictEqual(normalizeInlines<Inline>(given), expected)
}) // biome-ignore format: a table

test('law: no word is lost or moved', () => {
  const letters = (inlines: readonly Inline[]): string => textOf(inlines).replace(/\s+/gu, '')
  assertLaw(
    'normalizeInlines keeps words',
    fc.property(anyInlines, (inlines) => {
      expect(letters(normalizeInlines(inlines))).toBe(letters(inlines))
    }),
  )
})

test('long running text is no matter of the stack, nor of its square', () => {
  const many = Array.from({length: 200_000}, (_, index): Inline => (index % 2 ? br : words(' ')))
  const children = [words('a'), ...many, words('b')]
  expect(normalizeInlines([{type: 'strong', children}])).toHaveLength(1)
  const mixed = Array.from(
    {length: 100_000},
    (_, index): Inline =>
      index % 3 ? strong(words('a '), emphasis(words(' b '))) : link(`/${index}`, words(' c')),
  )
  expect(normalizeInlines(mixed).length).toBeGreaterThan(90_000)
  const rows = Array.from({length: 200_000}, () => ({type: 'tableRow', children: []}) as const)
  expect(body({type: 'table', children: rows})).toEqual([])
})

test('a paragraph that is one image is a figure, its title the caption', () => {
  const image: Inline = {type: 'image', url: 'a.svg', alt: 'A boat', title: ' The boat '}
  expect(body({type: 'paragraph', children: [words(' '), image]})).toEqual([
    {
      type: 'figure',
      media: {kind: 'image', url: 'a.svg', alt: 'A boat'},
      caption: [words('The boat')],
    },
  ])
  expect(body({type: 'paragraph', children: [link('/a', image)]})[0]?.type).toBe('paragraph')
  expect(body({type: 'paragraph', children: [image, words('a')]})[0]?.type).toBe('paragraph')
})

test('a heading in an edition starts at depth 4, at any depth of the tree', () => {
  const heading = (depth: 2 | 3 | 4 | 5 | 6): Block => ({
    type: 'heading',
    depth,
    children: [words('A')],
  })
  const blocks: readonly Block[] = [heading(2), {type: 'aside', children: [heading(3), heading(6)]}]
  const edition = normalize({
    type: 'brief',
    lead: blocks,
    sections: [{type: 'section', lead: blocks, items: [{type: 'item', children: blocks}]}],
    signOff: blocks,
  })
  const lowered = [heading(4), {type: 'aside', children: [heading(4), heading(6)]}]
  const [section] = edition.sections
  for (const part of [edition.lead, edition.signOff, section?.lead, section?.items[0]?.children])
    expect(part).toEqual(lowered)
  expect(body(...blocks)).toEqual(blocks)
})

test('a task needs a paragraph before which its box stands', () => {
  const list = (checked: boolean | undefined, ...children: readonly Block[]): Block => ({
    type: 'list',
    children: [{type: 'listItem', ...(checked === undefined ? {} : {checked}), children}],
  })
  expect(body(list(false, said('a')))).toEqual([list(false, said('a'))])
  const quote: Block = {type: 'quote', children: [said('a')]}
  expect(body(list(true, quote))).toEqual([list(undefined, quote)])
  expect(body(list(true, {type: 'paragraph', children: []}))).toEqual([])
})

test('a list says its first number only where it has one other than 1', () => {
  const children = [{type: 'listItem', children: [said('a')]}] as const
  expect(body({type: 'list', ordered: true, start: 1, children})).toEqual([
    {type: 'list', ordered: true, children},
  ])
  expect(body({type: 'list', start: 3, children})).toEqual([{type: 'list', children}])
  deepStrictEqual(body({type: 'list', ordered: true, start: -0, children}), [
    {type: 'list', ordered: true, start: 0, children},
  ])
})

test('rows are as wide as the widest filled one, and alignments as wide as they say something', () => {
  const cell = (...children: readonly Inline[]) => ({type: 'tableCell', children}) as const
  const row = (...children: readonly ReturnType<typeof cell>[]) =>
    ({type: 'tableRow', children}) as const
  const table: Block = {
    type: 'table',
    align: ['left', 'none', 'right', 'center'],
    children: [row(cell(words(' a '))), row(cell(), cell(words('b')), cell(words(' ')))],
  }
  expect(body(table)).toEqual([
    {
      type: 'table',
      align: ['left'],
      children: [row(cell(words('a')), cell()), row(cell(), cell(words('b')))],
    },
  ])
  expect(body({type: 'table', caption: [words('a')], children: [row(cell())]})).toEqual([])
})

test('nodes that hold nothing are dropped, from the inside out', () => {
  const nothing: Block = {type: 'paragraph', children: [words(' '), strong()]}
  const empty: readonly Block[] = [
    nothing,
    {type: 'heading', depth: 2, children: []},
    {type: 'quote', attribution: [words('A')], children: [nothing]},
    {
      type: 'aside',
      children: [{type: 'list', children: [{type: 'listItem', children: [nothing]}]}],
    },
    {type: 'footnote', identifier: 'a', children: [nothing]},
    {type: 'figure', media: {kind: 'image'}, caption: [words(' ')]},
    {type: 'gallery', caption: [words('a')], children: [{type: 'figure', media: {kind: 'image'}}]},
    {
      type: 'poem',
      title: 'A',
      children: [{type: 'stanza', children: [{type: 'line', children: []}]}],
    },
    {type: 'html', value: ' \n'},
    {type: 'code', value: ''},
    {type: 'linkList', items: []},
    {type: 'liveEntry', children: [nothing]},
    {type: 'pullQuote', children: [br]},
  ]
  expect(body(...empty)).toEqual([])
  expect(
    normalize({
      type: 'brief',
      lead: [],
      sections: [
        {type: 'section', lead: empty, items: [{type: 'item', runIn: true, children: empty}]},
      ],
    }),
  ).toEqual({type: 'brief', lead: [], sections: []})
})

test('members that say nothing are dropped, those that must stand are not', () => {
  const document: Document = {
    type: 'article',
    headline: ' A ',
    kicker: undefined,
    dek: [words(' ')],
    topics: [],
    printed: {},
    extra: {},
    comments: {form: {criteria: [], accepts: []}},
    byline: {contributors: []},
    body: [],
  }
  deepStrictEqual(normalize(document), {
    type: 'article',
    headline: 'A',
    comments: {form: {criteria: [], accepts: []}},
    body: [],
  })
})

test('a user’s own JSON is kept to the letter', () => {
  const extra = {a: ' b ', c: [], d: {}, e: null}
  deepStrictEqual(normalize({type: 'article', extra: {...extra, f: -0}, body: []}), {
    type: 'article',
    extra: {...extra, f: 0},
    body: [],
  })
})
