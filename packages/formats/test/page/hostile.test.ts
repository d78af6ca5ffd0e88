import {describe, expect, test} from 'vitest'
import {page} from '../../src/index.ts'

const read = (html: string) => page.parse(html)

const prose =
  '<p>The ferry that has crossed the bay for ninety years will stop in autumn, the council said.</p>'

describe('hostile pages are answered', () => {
  test.each([
    ['100,000 nested elements', '<div>'.repeat(100_000)],
    ['100,000 elements without an end', `${'<b>x'.repeat(250)}${'<p>x'.repeat(100_000)}`],
    ['100,000 ends without a start', `${'<div>'.repeat(200)}${'</span>'.repeat(100_000)}`],
    ['one tag of 4 MB', `<div class="${'a '.repeat(1_999_000)}">`],
    ['4 MB of attributes', `<p ${'a=b '.repeat(990_000)}>x`],
    ['a tag that never ends', `<div ${'x'.repeat(3_900_000)}`],
    ['4 MB of one letter', 'a'.repeat(3_999_000)],
    ['4 MB of blanks', ' '.repeat(3_999_000)],
    ['4 MB of less-than signs', '<'.repeat(3_999_000)],
    ['4 MB of ampersands', '&'.repeat(3_999_000)],
    ['4 MB of entities', '&amp;'.repeat(790_000)],
    ['4 MB of half entities', '&am'.repeat(1_300_000)],
    ['comments that never end', '<!--'.repeat(900_000)],
    ['a script that never ends', `<script>${'</scrip'.repeat(500_000)}`],
    ['many empty paragraphs', '<p></p>'.repeat(500_000)],
    ['many short paragraphs', '<p>a</p>'.repeat(200_000)],
    ['many links', `<p>${'<a href=x>a</a> '.repeat(200_000)}</p>`],
    [
      'many links in one paragraph of text',
      prose.replace('bay', '<a href=y>bay</a>'.repeat(100_000)),
    ],
    ['many claims', '<meta name="keywords" content="a,b,c">'.repeat(90_000)],
    [
      'many scripts of JSON',
      `<script type="application/ld+json">{"@type":"Article","headline":"a","author":["b"]}</script>${prose}`.repeat(
        15_000,
      ),
    ],
    ['many lists inside each other', `${'<ul><li>'.repeat(120)}${prose}`.repeat(1)],
    ['many tables', '<table><tr><td>a'.repeat(40)],
  ])(
    '%s',
    (_, html) => {
      const {provenance = [], documents, diagnostics} = read(html)
      expect(provenance.at(-1)?.span.end).toBe(html.length)
      expect(documents.length + diagnostics.length).toBeGreaterThan(0)
    },
    120_000,
  )
})

test('a page over the limits is refused', () => {
  const codes = (html: string, limits = {}) =>
    page
      .parse(html, {limits})
      .documents.flatMap(({diagnostics}) => diagnostics.map(({code}) => code))
  expect(codes('a'.repeat(4_000_001))).toEqual(['limit-exceeded'])
  expect(codes('<p>four', {html: 3})).toEqual(['limit-exceeded'])
  expect(codes('<div>'.repeat(300))).toEqual(['limit-exceeded'])
})

test('a page without a word has no document', () => {
  for (const html of ['', ' \n', '<p></p>', '<script>words</script>']) {
    const {documents, diagnostics} = read(html)
    expect(documents).toEqual([])
    expect(diagnostics.map(({code}) => code)).toEqual(['source-empty'])
  }
})
