import {expect, test} from 'vitest'
import {detect} from './detect.ts'
import {json} from './json/index.ts'
import {plainText} from './plain-text/index.ts'

const first = (source: string, path?: string): string | undefined =>
  detect(source, {path})[0]?.format.name

test.each([
  ['{"type": "article"}', undefined, 'json'],
  ['\ufeff\n [\n{"type"', undefined, 'json'],
  ['', 'a.json', 'json'],
  ['{"a": 1}\n{"a": 2}', 'a.txt', 'json'],
  ['# A headline\n\nText', undefined, 'markdown'],
  ['---\ntype: article\n---\n', 'a.txt', 'markdown'],
  ['+++\ntitle = "A"\n+++\n', 'a.txt', 'markdown'],
  ['---\n\nA rule, and a page pasted under it.', 'a.txt', 'text'],
  ['Text', 'a/B.MD', 'markdown'],
  ['[A link](https://paper.example) begins it.', undefined, 'text'],
  ['{curly} words', undefined, 'text'],
  ['The boat left.', undefined, 'text'],
  ['The boat left.', 'boat.txt', 'text'],
])('%j in %s is %s', (source, path, name) => {
  expect(first(source, path)).toBe(name)
})

test('they are ranked, and what is only written is not among them', () => {
  const ranked = detect('# A headline')
  expect(ranked.map(({format}) => format.name)).toEqual(['markdown', 'text'])
  expect(detect('{"a": 1}', {formats: [plainText, json]})).toEqual([
    {format: json, likelihood: 0.95},
  ])
})
