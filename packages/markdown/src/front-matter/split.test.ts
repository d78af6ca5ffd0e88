import {expect, test} from 'vitest'
import {parseMarkdown} from '../parse-markdown.ts'
import {splitFrontMatter} from './split.ts'

test.each([
  ['words', '---\nFoo\n---\nBar\n'],
  ['a paragraph set off by blank lines', '---\n\nThe ferry sails at 18:05.\n\n---\n\nMore.\n'],
  ['a heading and words', '---\n\n# The ferry\n\nIt sails at 3:1.\n\n---\n'],
  ['a URL', '\ufeff---\r\nhttps://a.example/b\r\n---\r\n'],
])('%s between two lines: a thematic break', (_, source) => {
  const {head, body, diagnostics} = splitFrontMatter(source)
  expect([head, body, diagnostics]).toEqual([undefined, source.startsWith('-') ? 0 : 1, []])
  const read = parseMarkdown(source, {rules: {}})
  const [first] = read.ok && read.value.type === 'article' ? read.value.body : []
  expect(first).toEqual({type: 'thematicBreak'})
})

test.each([
  ['nothing', '---\n---\n'],
  ['a blank line', '---\n\n---\n'],
  ['a comment', '---\n# later\n---\n'],
  ['a key', '---\nheadline: A\n---\n'],
  ['a key in quotes', '---\n"headline": A\n---\n'],
  ['a key of several words', '---\nLast modified: now\n---\n'],
  ['a key after words', '---\nA ferry\nheadline: A\n---\n'],
  ['a key without a blank', '---\nheadline:A\n---\n'],
  ['a map in braces', '---\n{headline: A}\n---\n'],
  ['a list', '---\n- A ferry\n---\n'],
  ['a string in quotes', '---\n"A ferry"\n---\n'],
])('%s between two lines: front matter', (_, source) => {
  expect(splitFrontMatter(source).head?.whole).toEqual({start: 0, end: source.length})
})

test('many lines without a key are looked at once', () => {
  const source = `---\n${'# a comment\n\n'.repeat(50_000)}A ferry\n---\n`
  const start = performance.now()
  expect(splitFrontMatter(source).head).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(500)
})
