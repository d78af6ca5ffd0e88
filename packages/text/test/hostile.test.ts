import {parseText} from '@copydesk/text'
import {describe, expect, test} from 'vitest'

const codes = (text: string): readonly string[] => parseText(text).diagnostics.map(({code}) => code)

describe('bad input', () => {
  test('an empty and a blank text have no document', () => {
    expect(parseText('').ok).toBe(false)
    expect(codes('')).toEqual(['source-empty'])
    expect(codes(' \n\t\r\n ')).toEqual(['source-empty'])
  })

  test('a text over the limit is refused at once', () => {
    expect(codes('a'.repeat(16_000_001))).toEqual(['limit-exceeded'])
    const small = parseText('four', {limits: {text: 3}})
    expect(small.ok).toBe(false)
    expect(small.provenance).toEqual([{span: {start: 0, end: 4}, role: 'furniture', fields: []}])
  })

  test('controls and lone surrogates are left out and told', () => {
    const result = parseText(
      'The har\u0000bour\ud800 was closed on Monday, the council said in a statement.',
    )
    expect(result.diagnostics.find(({code}) => code === 'encoding-broken')?.span).toEqual({
      start: 7,
      end: 8,
    })
    expect(JSON.stringify(result.ok && result.value)).toContain('The harbour was closed')
  })

  test.each([
    ['one line of ten megabytes', 'The council met. '.repeat(590_000)],
    ['one repeated character', 'a'.repeat(10_000_000)],
    ['one repeated capital', 'A '.repeat(2_000_000)],
    ['only brackets', '['.repeat(1_000_000)],
    ['only years', '2025 '.repeat(400_000)],
    ['only blanks and a word', `${' '.repeat(4_000_000)}word`],
    ['many lines', 'a\n'.repeat(300_000)],
    ['capitals behind commas', 'dust, And see '.repeat(150_000)],
    ['dots', '. '.repeat(1_000_000)],
  ])(
    '%s is read to its end',
    (_, text) => {
      const result = parseText(text)
      expect(result.provenance.at(-1)?.span.end).toBe(text.length)
    },
    120_000,
  )
})
