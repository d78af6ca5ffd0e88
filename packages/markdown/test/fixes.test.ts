import type {Diagnostic} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {parseMarkdown} from '../src/index.ts'

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
