import * as fc from 'fast-check'
import {linkish, marks, markup, reserved, words, yamlish} from './pieces.ts'

const unblank = [...words, ...marks, ...markup, ...yamlish, ...linkish, ...reserved].filter(
  (piece) => !/\s/u.test(piece),
)
const unquoted = unblank.filter((piece) => !/["<>]/u.test(piece))

/** An identifier of anything but blanks. */
export const anyId: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('a', 'urn:x:1', 'ada-lund', '42', 'null', '/a~b', '__proto__', 'constructor'),
  fc.array(fc.constantFrom(...unblank), {minLength: 1, maxLength: 3}).map((all) => all.join('')),
)

/** A URL, absolute or relative, with characters in it that markup would stumble over. */
export const anyUrl: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'https://example.org/',
    'http://example.org:80/a?b=c&d=e#f',
    '//example.org/a',
    '/a/b',
    'a.html',
    '#a',
    '?a',
    'mailto:a@b.example',
    'javascript:alert(1)',
    'data:text/html,a',
    'https://example.org/ä/%20',
  ),
  fc
    .tuple(
      fc.constantFrom('https://example.org/', '', './', '#'),
      fc.array(fc.constantFrom(...unquoted), {minLength: 1, maxLength: 4}),
    )
    .map(([start, rest]) => start + rest.join('')),
)

const word = fc.oneof(
  fc.constantFrom('a', 'one', '1', 'null', 'true', 'no', '1e3', '0x1f', 'constructor'),
  fc.string({unit: fc.constantFrom(...'abcxyz0189'), minLength: 1, maxLength: 4}),
)

/** A short machine name. */
export const anyKebab: fc.Arbitrary<string> = fc
  .array(word, {minLength: 1, maxLength: 3})
  .map((all) => all.join('-'))

/** The name of a document in a URL; now and then it looks like a date. */
export const anySlug: fc.Arbitrary<string> = fc.oneof(
  {weight: 4, arbitrary: anyKebab},
  {weight: 1, arbitrary: fc.constantFrom('2025-01-28', '2025', '1-2-3')},
)

const subtag = fc.string({unit: fc.constantFrom(...'abzABZ019'), minLength: 1, maxLength: 8})
const primary = fc.string({unit: fc.constantFrom(...'abnoyABNOY'), minLength: 2, maxLength: 8})

/** A language tag. */
export const anyLanguage: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('en', 'de-AT', 'zh-Hant', 'no', 'NO', 'x-a', 'sr-Latn-RS', 'ar', 'he'),
  fc
    .tuple(primary, fc.array(subtag, {maxLength: 3}))
    .map(([first, rest]) => [first, ...rest].join('-')),
  fc.array(subtag, {minLength: 1, maxLength: 2}).map((rest) => ['x', ...rest].join('-')),
)

/** How often each name of a footnote occurs: few names, so that references and notes meet. */
export const anyFootnoteName: fc.Arbitrary<string> = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom('1', '2', 'a', 'note-1')},
  {weight: 1, arbitrary: anyKebab},
)
