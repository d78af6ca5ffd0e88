import {assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {displayWidth} from './display-width.ts'
import {layOut} from './lay-out.ts'
import {inset, piece} from './piece.ts'
import {wrap} from './wrap.ts'

test('law: wrapping only turns spaces into line ends, and no line is wider than its words make it', () => {
  const anyWord = fc.constantFrom(
    'a',
    'boat',
    'no\u00a0break',
    '日本',
    '😀',
    '-',
    '',
    'e\u0301toile',
  )
  assertLaw(
    'wrap',
    fc.property(
      fc.array(anyWord, {maxLength: 40}),
      fc.integer({min: 1, max: 30}),
      (words, width) => {
        const line = words.join(' ')
        const lines = wrap(line, width)
        const said = (text: string): readonly string[] => text.split(' ').filter(Boolean)
        expect(lines.flatMap(said)).toEqual(said(line))
        for (const one of lines) {
          if (one.trim().includes(' ')) expect(displayWidth(one)).toBeLessThanOrEqual(width)
        }
      },
    ),
  )
})

test('a width of 0 does not wrap', () => {
  const line = 'word '.repeat(1_000)
  expect(wrap(line, 0)).toEqual([line])
})

test('wide signs take two columns, marks none', () => {
  expect(['boat', '日本', '😀', 'e\u0301', 'a\u200db', '\u00ad'].map(displayWidth)).toEqual([
    4, 4, 2, 1, 2, 0,
  ])
})

test('what stands before a line is repeated where it is wrapped, and between pieces of one quote', () => {
  const quoted = inset([...piece('one two'), ...piece('three')], '> ')
  expect(layOut([...piece('said:'), ...quoted, ...piece('so')], 24)).toBe(
    'said:\n\n> one two\n>\n> three\n\nso\n',
  )
  const entry = inset(piece('a boat that leaves earlier than it did'), '- ', '  ')
  expect(layOut(entry, 22)).toBe('- a boat that leaves\n  earlier than it did\n')
})

test('however deep it stands, text has some room', () => {
  let pieces = piece('one two three four five')
  for (let depth = 0; depth < 60; depth++) pieces = inset(pieces, '> ')
  expect(layOut(pieces, 72).split('\n')).toHaveLength(3)
})

test('10 MB of words, and of one word, are laid out', () => {
  expect(layOut(piece('word '.repeat(2_000_000)), 72).length).toBeGreaterThan(9_000_000)
  expect(layOut(piece('w'.repeat(10_000_000)), 72)).toHaveLength(10_000_001)
})
