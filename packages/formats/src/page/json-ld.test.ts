import {expect, test} from 'vitest'
import {claimsOfJsonLd} from './json-ld.ts'

test('an article says what it is, inside a graph and by reference too', () => {
  const script = JSON.stringify({
    '@graph': [
      {'@type': 'Person', '@id': '#p', name: 'Mara Quill'},
      {
        '@type': ['NewsArticle'],
        headline: 'Ferry stops',
        author: [{'@id': '#p'}, {name: 'Ada Lund'}, 'Jan Ruiz'],
        datePublished: '2025-11-14',
        keywords: 'ferry, island; council',
      },
    ],
  })
  expect(claimsOfJsonLd(script)).toEqual([
    ['headline', 'Ferry stops'],
    ['publishedAt', '2025-11-14'],
    ['author', 'Mara Quill'],
    ['author', 'Ada Lund'],
    ['author', 'Jan Ruiz'],
    ['topic', 'ferry'],
    ['topic', 'island'],
    ['topic', 'council'],
  ])
})

test('line breaks in strings and comment marks are forgiven', () => {
  const script = '<!-- {"@type": "NewsArticle", "headline": "Two\nlines"} -->'
  expect(claimsOfJsonLd(script)).toEqual([['headline', 'Two lines']])
})

test.each([
  '',
  'null',
  '[]',
  '{"@type": 3}',
  '{"@type": "NewsArticle", "headline": {"a": []}, "author": null}',
  '{"__proto__": {"@type": "NewsArticle", "headline": "x"}}',
  '{"@type": "NewsArticle", "headline": "x"',
  '['.repeat(100_000),
  `${'[1,'.repeat(20_000)}1${']'.repeat(20_000)}`,
  'x'.repeat(2_000_000),
])('anything else says nothing', (script) => {
  expect(claimsOfJsonLd(script)).toEqual([])
})
