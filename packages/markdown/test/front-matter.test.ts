import {deepStrictEqual} from 'node:assert'
import {examples} from '@copydesk/testkit'
import {expect, test} from 'vitest'
import {parseMarkdown, remarkEngine, serializeMarkdown} from '../src/index.ts'

const engine = remarkEngine()
const cases = examples('docs/spec/front-matter.md')

test.each(cases.map((one) => [one.title, one] as const))('%s', (_, {markdown, json}) => {
  const result = parseMarkdown(markdown, {engine, rules: {}})
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  deepStrictEqual(result.value, json)
  const again = parseMarkdown(serializeMarkdown(result.value), {engine, rules: {}})
  deepStrictEqual(again.ok && again.value, result.value)
})

const source = `---
headline: "Two boats"
byline:
  - name: Ada
    role: editor
topics: [a, 'b']

image:
  media: {kind: image, url: a.jpg}   # why
---
`

test.each([
  ['/headline', '"Two boats"', 'headline'],
  ['/byline/contributors/0', 'name: Ada\n    role: editor', undefined],
  ['/byline/contributors/0/role', 'editor', 'role'],
  ['/topics', "[a, 'b']", 'topics'],
  ['/topics/1/name', "'b'", undefined],
  ['/image', 'media: {kind: image, url: a.jpg}', 'image'],
  ['/image/media', '{kind: image, url: a.jpg}', 'media'],
  ['/image/media/alt', '{kind: image, url: a.jpg}', undefined],
  ['/dek', source, undefined],
])('%s stands where it is written, and what is missing where its parent is', (at, value, key) => {
  const {origin} = parseMarkdown(source, {engine, rules: {}})
  const written = (part: 'key' | 'value'): readonly string[] =>
    (origin?.spans(at, part) ?? []).map(({start, end}) => source.slice(start, end))
  expect(written('value')).toEqual([value])
  expect(written('key')).toEqual(key === undefined ? [] : [key])
})
