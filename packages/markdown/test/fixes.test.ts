import type {Diagnostic, Span} from '@copydesk/schema'
import {anyDocument, anyString, assertLaw, lawRuns} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseMarkdown, remarkEngine, serializeMarkdown} from '../src/index.ts'

const engine = remarkEngine()

function apply(source: string, {fix}: Diagnostic): string {
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.span.start - a.span.start)
  return edits.reduce(
    (text, {span, text: put}) => text.slice(0, span.start) + put + text.slice(span.end),
    source,
  )
}

test.each([
  ['heading-too-high', '# A\n\nText.\n\n# B\n\nText.\n'],
  ['headline-repeated', '---\nheadline: A\n---\n\n# A\n\nText.\n'],
  ['headline-repeated', '---\nheadline: A\n---\n\n# B\n\nText.\n'],
  ['front-matter-unknown-key', '---\ntitle: A\n---\n\nText.\n'],
  ['front-matter-unknown-key', '---\nheadline: A\ndate: 2025\n---\n\nText.\n'],
])('%s: a safe fix leaves nothing to tell, and the same document', (code, source) => {
  const before = parseMarkdown(source)
  expect(before.diagnostics.map((one) => one.code)).toEqual([code])
  const [found] = before.diagnostics
  expect(found?.fix?.safe).toBe(true)
  const after = parseMarkdown(found ? apply(source, found) : source)
  expect(after.diagnostics).toEqual([])
  expect(after.ok && after.value).toEqual(before.ok && before.value)
})

test.each([
  ['publishedAt: 2025-1-5 9:30', 'publishedAt: 2025-01-05T09:30'],
  ["updatedAt: '2025-01-05 16:30:00z'", "updatedAt: '2025-01-05T16:30:00Z'"],
  ['language: de_AT', 'language: de-AT'],
])('the line %s is safely mended to %s', (line, mended) => {
  const source = `---\nheadline: A\n${line}\n---\n\nText.\n`
  const {diagnostics} = parseMarkdown(source)
  const [found] = diagnostics
  expect(diagnostics).toHaveLength(1)
  expect(found && apply(source, found)).toBe(source.replace(line, mended))
  expect(parseMarkdown(source.replace(line, mended)).diagnostics).toEqual([])
})

test.each([
  ['autor', 'byline'],
  ['headlin', 'headline'],
  ['tags', 'topics'],
  ['Topics', 'topics'],
  ['pub_date', 'publishedAt'],
  ['Überschrift', 'headline'],
  ['chapô', 'dek'],
  ['authr', 'byline'],
  ['catagory', 'section'],
  ['desk', 'section'],
])('the key %s is kept, with %s as a hint that no tool follows unasked', (key, hint) => {
  const {ok, diagnostics} = parseMarkdown(`---\n${key}: A\n---\n\nText.\n`, {rules: {}})
  expect(ok).toBe(true)
  expect(diagnostics.map(({code, fix}) => [code, fix?.safe, fix?.edits[0]?.text])).toEqual([
    ['front-matter-unknown-key', false, hint],
  ])
})

test('a key that could be two of ours is told with both, and without a fix', () => {
  const {diagnostics} = parseMarkdown('---\nheadline: A\nlank: en\n---\n\nText.\n', {rules: {}})
  const [{message, fix} = {}] = diagnostics
  expect(message).toBe('Unexpected key `lank`, expected `language` or `url`')
  expect(fix).toBeUndefined()
})

/** What authors and other tools do to a file. Not each can be done to every one. */
const slips: readonly ((source: string) => string)[] = [
  (source) => source.replace(/^headline: /m, 'title: '),
  (source) => source.replace(/^dek: /m, 'description: '),
  (source) => source.replace(/^publishedAt: /m, 'date: '),
  (source) =>
    source.replace(/^(publishedAt|updatedAt|date): (\d{4})-0?(\d+)-0?(\d+)/m, '$1: $2-$3-$4'),
  (source) => source.replace(/^(\w+): (\d{4}-\d\d-\d\d)T(\d\d:\d\d\S*)$/m, '$1: $2 $3'),
  (source) => source.replace(/^(\w+): (\S+)T(\d\d:\d\d\S*)$/m, '$1: "$2 $3"'),
  (source) => source.replace(/^language: (\w+)-(\w+)$/m, 'language: $1_$2'),
  (source) => source.replace(/^## /m, '# '),
  (source) => source.replace(/^### /m, '# '),
  (source) => source.replace(/\n\n/, '\n\n# Loud\n\n'),
  (source) => source.replace(/\n\n(?=[^\n]*$)/, '\n\n# Loud\n\n# Loud\n\n'),
  (source) =>
    source.replace(/^(---[\s\S]*\nheadline: (\p{L}[^\n]*)\n[\s\S]*?\n---\n)/u, '$1\n# $2\n'),
  (source) =>
    source.replace(/^(---[\s\S]*\nheadline: [^\n]*\n[\s\S]*?\n---\n)/u, '$1\nLoud\n====\n'),
  (source) => source.replaceAll('\n', '\r\n'),
  (source) => `\ufeff${source}`,
]

test('law: each safe fix leaves one thing less to tell, and the document that it was', () => {
  const found = new Map<string, number>()
  assertLaw(
    'safe fixes',
    fc.property(
      anyDocument,
      fc.uniqueArray(fc.constantFrom(...slips), {minLength: 1, maxLength: 5}),
      anyString,
      fc.integer({min: 0, max: 9}),
      (document, broken, text, nth) => {
        const written = nth === 0 ? `${text}\n\n# a\n\n# b\n` : serializeMarkdown(document)
        const source = broken.reduce((some, slip) => slip(some), written)
        const before = parseMarkdown(source, {engine, rules: {}})
        for (const one of before.diagnostics) {
          if (!one.fix?.safe) continue
          found.set(one.code, (found.get(one.code) ?? 0) + 1)
          const after = parseMarkdown(apply(source, one), {engine, rules: {}})
          if (after.diagnostics.length >= before.diagnostics.length) {
            throw new Error(JSON.stringify([one, before.diagnostics, after.diagnostics], null, 1))
          }
          if (before.ok) expect(after.ok && after.value).toEqual(before.value)
        }
      },
    ),
  )
  console.info([...found].map(([code, count]) => `${code} ${count}`).join(', '))
  expect(found.size).toBeGreaterThan(2)
})

test('law: with all safe fixes made, over and over, there is none left', () => {
  assertLaw(
    'all safe fixes',
    fc.property(
      anyDocument,
      fc.uniqueArray(fc.constantFrom(...slips), {minLength: 1, maxLength: 5}),
      (document, broken) => {
        let source = broken.reduce((some, slip) => slip(some), serializeMarkdown(document))
        for (let times = 0; times < 5; times++) {
          const {diagnostics} = parseMarkdown(source, {engine, rules: {}})
          const edits = diagnostics.flatMap(({fix}) => (fix?.safe ? fix.edits : []))
          if (edits.length === 0) return
          source = applyAll(source, edits)
        }
        throw new Error(source)
      },
    ),
    {runs: lawRuns(300)},
  )
})

/** Edits from the end to the start; of two that overlap the first counts. */
function applyAll(
  source: string,
  edits: readonly {readonly span: Span; readonly text: string}[],
): string {
  let from = source.length + 1
  let text = source
  for (const {span, text: put} of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    if (span.end > from || (span.end === from && span.start === from)) continue
    text = text.slice(0, span.start) + put + text.slice(span.end)
    from = span.start
  }
  return text
}
