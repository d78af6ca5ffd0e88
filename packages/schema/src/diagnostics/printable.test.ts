import {anyString, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {printable, quoted} from './printable.ts'

test.each([
  ['a terminal’s escapes', '\x1b[31mred', '\\u{1b}[31mred'],
  ['line ends', 'a\r\nb\u2028', 'a\\u{d}\\u{a}b\\u{2028}'],
  ['a turned direction', '\u202eabc\u2066', '\\u{202e}abc\\u{2066}'],
  ['zero width', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
  ['tags', 'a\u{e0041}', 'a\\u{e0041}'],
  ['half a character', 'a\ud800b', 'a\\u{d800}b'],
  ['fillers', '\u3164', '\\u{3164}'],
])('%s are shown', (_name, text, expected) => {
  expect(printable(text)).toBe(expected)
})

test('letters of all scripts and emoji stay', () => {
  for (const text of ['naïve', 'مرحبا', '日本', '😀', '❤️', '\u00a0'])
    expect(printable(text)).toBe(text)
})

test('a quotation is cut, and never through a character', () => {
  expect(quoted('a'.repeat(61))).toBe(`\`${'a'.repeat(60)}…\``)
  expect(quoted(`${'a'.repeat(59)}😀b`)).toBe(`\`${'a'.repeat(59)}…\``)
  expect(quoted('')).toBe('``')
})

test('law: it is well-formed, holds no control, and is shown as it is a second time', () => {
  assertLaw(
    'printable prints',
    fc.property(anyString, (text) => {
      const shown = printable(text)
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u)
      expect(printable(shown)).toBe(shown)
      expect(quoted(text).length).toBeLessThanOrEqual(60 * 9 + 3)
    }),
  )
})
