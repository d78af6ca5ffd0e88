import type {Block, Document, Inline} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {type PlainTextOptions, plainText} from './index.ts'

const words = (value: string): readonly [Extract<Inline, {readonly type: 'text'}>] => [
  {type: 'text', value},
]
const says = (value: string): Block => ({type: 'paragraph', children: words(value)})

function write(documents: readonly Document[], options: PlainTextOptions = {}) {
  const written = plainText.serialize(documents, options)
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics))
  return written.value
}

const copy = (...body: readonly Block[]): string => write([{type: 'article', body}]).text
const running = (...children: readonly Inline[]): string => copy({type: 'paragraph', children})

test('entries of one paragraph stand close, and lists in them; others are parted', () => {
  const close: Block = {
    type: 'list',
    children: [
      {
        type: 'listItem',
        children: [
          says('one'),
          {
            type: 'list',
            ordered: true,
            start: 9,
            children: [
              {type: 'listItem', children: [says('two')]},
              {type: 'listItem', checked: false, children: [says('three')]},
            ],
          },
        ],
      },
      {type: 'listItem', checked: true, children: [says('four')]},
    ],
  }
  expect(copy(says('so:'), close, says('and'))).toBe(
    'so:\n\n- one\n  9. two\n  10. [ ] three\n- [x] four\n\nand\n',
  )
  const apart: Block = {
    type: 'list',
    children: [
      {type: 'listItem', children: [says('one'), says('two')]},
      {type: 'listItem', children: [says('three')]},
    ],
  }
  expect(copy(apart)).toBe('- one\n\n  two\n\n- three\n')
})

test('numbers stay numbers: what is raised or lowered does not run into them', () => {
  const raised: Inline = {type: 'superscript', children: words('12')}
  expect(running(...words('10'), raised)).toBe('10¹²\n')
  expect(running(...words('H'), {type: 'subscript', children: words('2')}, ...words('O'))).toBe(
    'H₂O\n',
  )
  expect(running(...words('x'), {type: 'superscript', children: words('n')})).toBe('x^n\n')
  expect(running(...words('x'), {type: 'subscript', children: words('a b')})).toBe('x_(a b)\n')
})

test('struck-out words do not read as if they stood', () => {
  const struck: Inline = {type: 'delete', children: words('not')}
  expect(running(...words('It is '), struck, ...words(' so.'))).toBe('It is so.\n')
})

test('marks within a mark are told once', () => {
  const {losses} = write([
    {
      type: 'article',
      body: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'strong',
              children: [
                {type: 'text', value: 'a '},
                {type: 'emphasis', children: words('b')},
                {type: 'break'},
                {type: 'link', url: 'c', children: words('c')},
              ],
            },
          ],
        },
      ],
    },
  ])
  expect(losses).toEqual([
    {
      at: '/0/body/0/children/0',
      reason: 'flattened',
      became: [{type: 'text', value: 'a b'}, {type: 'break'}, {type: 'text', value: 'c'}],
    },
    {at: '/0/body/0/children/0/children/3/url', reason: 'dropped'},
  ])
})

test('a printed byline stands for the credits that it names', () => {
  const document: Document = {
    type: 'article',
    byline: {
      text: 'Ada Lund in Norvik',
      contributors: [{name: 'Ada Lund', location: 'Norvik'}, {name: 'Ida Sund'}],
    },
    body: [],
  }
  expect(write([document])).toMatchObject({
    text: 'Ada Lund in Norvik\n',
    losses: [{at: '/0/byline/contributors/1', reason: 'dropped'}],
  })
})

test('a heading runs in where words follow it at once', () => {
  const brief = (children: readonly Block[]): Document => ({
    type: 'brief',
    lead: [],
    sections: [
      {
        type: 'section',
        lead: [],
        items: [{type: 'item', heading: words('Trade talks.'), runIn: true, children}],
      },
    ],
  })
  expect(write([brief([says('The minister left.')])])).toMatchObject({
    text: 'Trade talks. The minister left.\n',
    losses: [],
  })
  expect(write([brief([{type: 'quote', children: [says('No.')]}])])).toMatchObject({
    text: 'Trade talks.\n\n> No.\n',
    losses: [{at: '/0/sections/0/items/0/runIn', reason: 'dropped'}],
  })
})

test('a table without a header has no rule; a long cell does not pad the others', () => {
  const row = (...cells: readonly string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({
      type: 'tableCell' as const,
      children: cell === '' ? [] : words(cell),
    })),
  })
  const long = 'x'.repeat(1_000_000)
  const text = copy({
    type: 'table',
    align: ['right'],
    children: [row('', ''), row('a', 'b'), row('日本', 'd')],
  })
  expect(text).toBe('   a  b\n日本  d\n')
  const wide = copy({
    type: 'table',
    children: [row('a', 'b'), ...Array.from({length: 100}, () => row('c', 'd')), row(long, 'e')],
  })
  expect(wide.length).toBeLessThan(1_010_000)
})

test('several documents have a rule between them; those withheld leave none', () => {
  const one: Document = {type: 'article', body: [says('one')]}
  const draft: Document = {...one, status: 'draft'}
  expect(write([one, draft, one], {width: 10})).toMatchObject({
    text: 'one\n\n==========\n\none\n',
    losses: [{at: '/1', reason: 'withheld'}],
  })
  expect(write([draft])).toMatchObject({text: '', losses: [{at: '/0', reason: 'withheld'}]})
  expect(write([]).text).toBe('')
})

test('the words of its own are in the language that is asked for', () => {
  const document: Document = {type: 'article', sponsor: 'Hafen', updatedAt: '2025-11-14', body: []}
  expect(write([document], {labels: {sponsored: 'Anzeige:', updated: 'Aktualisiert'}}).text).toBe(
    'Anzeige: Hafen\n\nAktualisiert 2025-11-14\n',
  )
})

test('a date keeps the precision and the zone that it has', () => {
  const dated = (publishedAt: string): string =>
    write([{type: 'article', publishedAt, body: []}]).text
  expect(
    ['2025', '2025-01-28T16:30', '2025-01-28T16:30Z', '2025-01-28T16:30+05:30'].map(dated),
  ).toEqual(['2025\n', '2025-01-28 16:30\n', '2025-01-28 16:30Z\n', '2025-01-28 16:30 +05:30\n'])
})
