import {deepStrictEqual} from 'node:assert'
import type {Document} from '@copydesk/schema'
import {describe, expect, test} from 'vitest'
import {parseMarkdown, remarkEngine, serializeMarkdown} from '../src/index.ts'

const engine = remarkEngine()

/** What stands in news as text, and looks like markup of some dialect. */
const prose: readonly string[] = [
  'It left at 16:30.',
  'At 16:30:05, not 4:30pm.',
  'They won 3:1 (2:0).',
  'A ratio of 3:1 and odds of 100:1.',
  'note:this is a word with a colon.',
  ':note[this] is no directive, nor is :this{a=b}.',
  'Editor:Ada Lund and C:Bo.',
  'John 3:16, Psalm 23:1–4.',
  'Write to desk@news.example.',
  'ada.lund+tips@news.example wrote it.',
  'mailto:desk@news.example',
  'See https://news.example/a_b_c?d=e&f=g#h.',
  'See http://news.example/wiki/Low_(water).',
  'www.news.example and news.example/boats',
  'ftp://files.example/x',
  'https://news.example/~ada/*.txt',
  '@adalund and #ferry on a day',
  'Ferry #2 of 3',
  'The price rose ~5 to ~10 per cent.',
  'A rise of 5% – or $5 – or £5.',
  'AT&T, R&B and Q&A; &c.',
  '5 < 6 > 4, a <- b, x<y',
  'He said: "No." She said: ‘Yes.’',
  'snake_case and __init__ are names.',
  '2 * 3 * 4 = 24',
  '*Correction: the ferry left on Monday.',
  'Footnotes have* one star* like this.',
  '[Laughter.] He [Bo Rask] left [sic].',
  'It is [redacted] (see page 3).',
  '1. is how it begins',
  '1986. A year to remember.',
  '- said the pilot, with a dash',
  '– said the pilot, with a longer one',
  '+ more',
  '> said an e-mail',
  '# of boats: 12',
  '--- and so on ---',
  '=== the end ===',
  '| a bar |',
  '::: is how it ends',
  '~~~',
  "``quoted'' in the old way",
  'C:\\boats\\ferry.txt',
  'Ha! [Laughter]',
  '!important',
  'R2-D2 {sic} {#id}',
  '¯\\_(ツ)_/¯',
  '(c) 2026 The Post. All rights reserved.',
  'The * marks a * footnote',
  'x^2 + y_1 = z',
  'Tab\there',
]

const places: {readonly [name: string]: (value: string) => Document} = {
  paragraph: (value) => ({
    type: 'article',
    body: [{type: 'paragraph', children: [{type: 'text', value}]}],
  }),
  heading: (value) => ({
    type: 'article',
    body: [{type: 'heading', depth: 2, children: [{type: 'text', value}]}],
  }),
  'list item': (value) => ({
    type: 'article',
    body: [
      {
        type: 'list',
        children: [
          {
            type: 'listItem',
            children: [{type: 'paragraph', children: [{type: 'text', value}]}],
          },
        ],
      },
    ],
  }),
  dek: (value) => ({type: 'article', headline: value, dek: [{type: 'text', value}], body: []}),
  'line of verse': (value) => ({
    type: 'poem',
    children: [{type: 'stanza', children: [{type: 'line', children: [{type: 'text', value}]}]}],
  }),
}

describe.each(Object.entries(places))('as a %s', (_, document) => {
  test.each(prose)('%j comes back', (value) => {
    const wanted = document(value)
    const result = parseMarkdown(serializeMarkdown(wanted), {engine, rules: {}})
    deepStrictEqual(result.ok && result.value, wanted)
  })
})

/** What an author writes without a backslash, and what is written without one again. */
const asWritten = [
  'It left at 16:30, won 3:1, note:this.',
  'Write to desk@news.example or ada.lund+tips@news.example.',
  'See https://news.example/a_b_c?d=e&f=g#h and www.news.example.',
  '@adalund and #ferry, AT&T, ~5 to ~10, 2 * 3 * 4, snake_case',
  'John 3:16 – “quoted” – (c) 2026 … 5% $5 {sic} x^2',
]

test.each(asWritten)('%j is read as text, and written as it was', (value) => {
  const result = parseMarkdown(`${value}\n`, {engine, rules: {}})
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  expect(result.diagnostics).toEqual([])
  expect(result.value).toEqual({
    type: 'article',
    body: [{type: 'paragraph', children: [{type: 'text', value}]}],
  })
  expect(serializeMarkdown(result.value)).toBe(`---\ntype: article\n---\n\n${value}\n`)
})
