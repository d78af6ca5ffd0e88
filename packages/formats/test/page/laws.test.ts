import {type Provenance, resolve} from '@copydesk/schema'
import {anyString, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {page} from '../../src/index.ts'

const part = fc.oneof(
  anyString,
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="article-body">',
    '</div>',
    '<h1>',
    '</h1>',
    '<h2>',
    '</h2>',
    '<a href="/x">',
    '</a>',
    '<b>',
    '<i></b>',
    '<ul><li>',
    '</ul>',
    '<blockquote>',
    '</blockquote>',
    '<figure><img src="a.jpg"><figcaption>',
    '</figure>',
    '<table><td>',
    '<br>',
    '<!-- a -->',
    '<script>a',
    '</script>',
    '<pre>\n',
    '&amp;',
    '&#8217;',
    '&x',
    '\u00a0\u200b',
    '\r\n',
    'The ferry that has crossed the bay for ninety years will stop in autumn, the council said. ',
    'By Mara Quill',
    '14 November 2025',
    '<meta name="author" content="Mara Quill">',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"By Mara Quill"}</script>',
    '[Note to the editor: make this longer]',
  ),
)
const anyPage = fc.array(part, {maxLength: 60}).map((parts) => parts.join(''))

const tiles = (provenance: Provenance, length: number): void => {
  let end = 0
  for (const {span} of provenance) {
    expect(span.start).toBe(end)
    expect(span.end).toBeGreaterThan(span.start)
    end = span.end
  }
  expect(end).toBe(length)
}

test('law: provenance covers a page exactly once, and every span lies in it', () => {
  assertLaw(
    'pages are covered',
    fc.property(anyPage, (html) => {
      const {documents, diagnostics, provenance = []} = page.parse(html)
      tiles(provenance, html.length)
      const inside = (span: {readonly start: number; readonly end: number} | undefined): void => {
        if (!span) return
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(html.length)
      }
      for (const {span} of diagnostics) inside(span)
      for (const document of documents) {
        for (const {span} of document.diagnostics) inside(span)
        for (const span of document.origin?.spans('') ?? []) inside(span)
        expect(document.ok).toBe(true)
      }
    }),
  )
})

test('law: what a field says stands in its spans', () => {
  assertLaw(
    'fields are printed',
    fc.property(anyPage, (html) => {
      const [document] = page.parse(html).documents
      if (!document?.ok) return
      const headline = resolve(document.value, '/headline')
      if (typeof headline !== 'string') return
      expect(document.origin?.spans('/headline').length).toBeGreaterThan(0)
    }),
  )
})

test('the same page is read alike', () => {
  const html = '<h1>The last boat</h1><p>By Ada Lund</p><p>The boat sails at noon, she said.</p>'
  expect(JSON.stringify(page.parse(html))).toBe(JSON.stringify(page.parse(html)))
})
