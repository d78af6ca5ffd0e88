import {resolve, type Span} from '@copydesk/schema'
import {parseText} from '@copydesk/text'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'

const words = fc.constantFrom(
  'The',
  'the',
  'By',
  'Ada',
  'Lund',
  'harbour',
  'Sign',
  'Up',
  'Enter',
  'your',
  'email',
  'council',
  'said',
  'on',
  'Monday,',
  'January',
  '28,',
  '2025,',
  '4:30',
  'PM',
  '03/04/2025',
  'moats',
  ',',
  '.',
  'drugs.',
  'end.Next',
  'Tags',
  '|',
  '“Quiet”',
  '’s',
  '•',
  '1.',
  '[IMPORTANT:',
  'longer]',
  'And',
  'dust;',
  'Most',
  'Read',
  'by',
  '市長は',
  '発表した。',
  '😀',
  'Welcome',
  'to',
  'weekly',
  'digest',
  '©',
  '(',
  ')',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ud800',
  '\u0000',
  '\ufeff',
  '\r',
)
const run = fc.array(words, {maxLength: 120}).map((list) => list.join(' '))
const page = fc
  .array(fc.tuple(run, fc.constantFrom('\n', '\n\n', '\r\n', '\u2028', '')), {maxLength: 12})
  .map((lines) => lines.map(([line, end]) => line + end).join(''))
const source = fc.oneof(
  fc.string({unit: 'binary', maxLength: 400}),
  fc.string({unit: 'grapheme', maxLength: 400}),
  fc
    .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 300})
    .map((units) => String.fromCharCode(...units)),
  page,
)

test('law: any text is read without throwing, and every unit of it is accounted for once', () => {
  const seed = 20_251
  const runs = Number(process.env['LAW_RUNS'] ?? 1500)
  fc.assert(
    fc.property(source, (text) => {
      const result = parseText(text)
      let end = 0
      for (const {span, fields} of result.provenance) {
        expect(span.start).toBe(end)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
        const value = result.ok ? result.value : result.draft
        for (const field of fields) expect(resolve(value, field), field).toBeDefined()
      }
      expect(end).toBe(text.length)
      const inside = (span: Span): void => {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
      }
      for (const {span} of result.diagnostics) if (span) inside(span)
      for (const span of result.origin?.spans('') ?? []) inside(span)
      // Whatever the text, what is read from it satisfies the schema.
      if (!result.ok) expect(result.diagnostics.map(({code}) => code)).toContain('source-empty')
    }),
    {seed, numRuns: runs},
  )
  console.log(`laws of text: ${runs} runs, seed ${seed}, none discarded`)
})

test('law: the same text gives the same result', () => {
  fc.assert(
    fc.property(page, (text) => {
      expect(JSON.stringify(parseText(text))).toBe(JSON.stringify(parseText(text)))
    }),
    {seed: 7, numRuns: 100},
  )
})
