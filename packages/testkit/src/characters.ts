import * as fc from 'fast-check'
import {blanks, invisibles, linkish, marks, markup, reserved, words, yamlish} from './pieces.ts'

const visible = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...words)},
  {weight: 6, arbitrary: fc.constantFrom(...marks)},
  {weight: 4, arbitrary: fc.constantFrom(...markup)},
  {weight: 2, arbitrary: fc.constantFrom(...yamlish)},
  {weight: 2, arbitrary: fc.constantFrom(...linkish)},
  {weight: 1, arbitrary: fc.constantFrom(...reserved)},
)

const plainBlank = {weight: 5, arbitrary: fc.constant(' ')}
const blank = fc.oneof(plainBlank, {weight: 3, arbitrary: fc.constantFrom(...blanks)})

/** Any code point that text may hold. */
const codePoint: fc.Arbitrary<string> = fc
  .oneof(
    fc.integer({min: 0x20, max: 0x7e}),
    fc.integer({min: 0xa0, max: 0xd7ff}),
    fc.integer({min: 0xe000, max: 0x10ffff}),
  )
  .map((point) => String.fromCodePoint(point))

const piece = fc.oneof(
  {weight: 10, arbitrary: visible},
  {weight: 6, arbitrary: blank},
  {weight: 1, arbitrary: fc.constantFrom(...invisibles)},
  {weight: 1, arbitrary: codePoint},
)

const join = (pieces: readonly string[]): string => pieces.join('')
const edge = fc.oneof({weight: 3, arbitrary: fc.constant('')}, {weight: 1, arbitrary: blank})
const run = fc.array(piece, {maxLength: 6}).map(join)
const sentence = fc
  .array(fc.constantFrom(...words), {minLength: 1, maxLength: 5})
  .map((all) => all.join(' '))

/** What a text node may hold: hostile, often with blanks at its edges, now and then blank or empty. */
export const anyCharacters: fc.Arbitrary<string> = fc.oneof(
  {weight: 2, arbitrary: sentence},
  {weight: 5, arbitrary: fc.tuple(edge, run, edge).map(join)},
  {weight: 1, arbitrary: visible},
  {weight: 1, arbitrary: blank},
)

const solid = fc.tuple(fc.oneof(edge, run), visible, fc.oneof(edge, run)).map(join)

/** A line with at least one character that is no blank. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {weight: 2, arbitrary: sentence},
  {weight: 3, arbitrary: solid},
  {weight: 2, arbitrary: visible},
  {weight: 1, arbitrary: fc.constantFrom(...invisibles.filter((one) => one.trim() !== ''))},
)

const lineBreaks = fc.constantFrom(
  '\n',
  '\n\n',
  '\n\n\n',
  '\n    ',
  '\n\t',
  '\n```\n',
  '\n~~~\n',
  '\n---\n',
  '\n> ',
)

/** Text of many lines: code and foreign markup. */
export const anyLines: fc.Arbitrary<string> = fc
  .array(fc.oneof({weight: 3, arbitrary: anyCharacters}, {weight: 2, arbitrary: lineBreaks}), {
    maxLength: 5,
  })
  .map(join)

/** Any string at all, well-formed or not, with controls: for what must be total. */
export const anyString: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: piece},
      {weight: 3, arbitrary: lineBreaks},
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '\r',
          '\r\n',
          '\0',
          '\ud800',
          '\udc00',
          '\u0085',
          '\x1b[31m',
          '\f',
        ),
      },
      {weight: 1, arbitrary: fc.string({unit: 'binary'})},
    ),
    {maxLength: 24},
  )
  .map(join)
