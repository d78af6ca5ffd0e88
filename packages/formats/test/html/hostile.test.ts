import {limits} from '@copydesk/schema'
import {describe, expect, test} from 'vitest'
import {html} from '../../src/html/index.ts'

const times = (count: number, text: string): string => text.repeat(count)

describe('over a limit there is one diagnostic, and no work', () => {
  test.each([
    ['100,000 nested elements', times(100_000, '<div>')],
    ['100,000 nested marks', times(100_000, '<b>')],
    ['nested tables', times(50_000, '<table><tr><td>')],
    ['nested lists', times(50_000, '<ul><li>')],
    ['nested SVG', times(100_000, '<svg><g>')],
    ['50 MB of one tag', `<p ${times(5_000_000, 'a="b" c d ')}>`],
    ['4 MB of text and one character', times(limits.html + 1, 'a')],
  ])('%s', (_, source) => {
    const {documents, diagnostics} = html.parse(source)
    expect(documents).toEqual([])
    expect(diagnostics.map(({code}) => code)).toEqual(['limit-exceeded'])
  })
})

/** Below the limits, each kind that some parser or reader has been quadratic in. */
const kinds: readonly (readonly [string, (size: number) => string])[] = [
  ['attributes of one tag', (size) => `<p ${Array.from({length: size / 6}, (_, n) => `a${n}`).join(' ')}>`],
  ['attributes of html', (size) => Array.from({length: size / 12}, (_, n) => `<html a${n}>`).join('')],
  ['text beside a table', (size) => `<table>${times(size / 8, '<b>x</b>')}`],
  ['unclosed paragraphs', (size) => times(size / 4, '<p>x')],
  ['misnested marks', (size) => times(size / 20, '<b><p>x</b></p>')],
  ['links in links', (size) => times(size / 14, '<a href=b>x<p>')],
  ['marks that open again', (size) => times(size / 10, '<p><i id=a>')],
  ['end tags of nothing', (size) => times(size / 4, '</i>')],
  ['breaks', (size) => times(size / 4, '<br>')],
  ['breaks and words', (size) => times(size / 6, '<br>x ')],
  ['cells', (size) => `<table><tr>${times(size / 5, '<td>x')}`],
  ['wide cells', (size) => `<table>${times(size / 30, '<tr><td colspan=100>x')}`],
  ['entries', (size) => `<ul>${times(size / 5, '<li>x')}`],
  ['entries without a list', (size) => times(size / 5, '<li>x')],
  ['loose words in a list', (size) => `<ul>${times(size / 10, 'x<li>y</li>')}`],
  ['styles, each another', (size) => Array.from({length: size / 30}, (_, n) => `<i style="a:${n};b">x</i>`).join('')],
  ['one long style', (size) => `<p style="${times(size / 4, 'a:b;')}">x`],
  ['blanks', (size) => `<p>x${times(size, ' ')}x`],
  ['non-breaking blanks', (size) => `<p>x${times(size / 6, '&nbsp;')}x`],
  ['comments', (size) => times(size / 7, '<!---->')],
  ['entities', (size) => `<p>${times(size / 5, '&lt;')}`],
  ['figures', (size) => times(size / 22, '<figure><img src=a>')],
  ['captions', (size) => `<figure><img src=a>${times(size / 13, '<figcaption>x')}`],
  ['quotes by someone', (size) => `<blockquote>x${times(size / 8, '<cite>x</cite>')}`],
  ['foreign markup', (size) => `<article data-document="article"><div data-field="body"><div data-block="html">${times(size / 8, '<b>x</b>')}</div></div></article>`],
  ['fields', (size) => `<article data-document="article">${times(size / 24, '<p data-field="topics">')}`],
  ['documents', (size) => times(size / 42, '<article data-document="article">x</article>')],
] // biome-ignore format: a table

describe('below the limits work is linear', () => {
  test.each(kinds)(
    '%s',
    (_, make) => {
      const small = time(make(25_000))
      const large = time(make(200_000))
      // Eight times the size; a square would take sixty-four times as long.
      expect(large).toBeLessThan(Math.max(small, 40) * 30)
    },
    60_000,
  )
})

/** CPU time, which other processes do not lengthen. */
function time(source: string): number {
  const before = process.cpuUsage()
  const {documents} = html.parse(source, {rules: {}})
  const {user, system} = process.cpuUsage(before)
  for (const result of documents) expect(result.diagnostics.length).toBeLessThanOrEqual(202)
  return (user + system) / 1000
}

test('foreign markup that nests too deep, or that changes by being read, is left out and told', () => {
  const value = times(1_000, '<div>')
  const written = html.serialize([{type: 'article', body: [{type: 'html', value}]}])
  expect(written.ok && written.value.losses).toEqual([{at: '/0/body/0', reason: 'dropped'}])
})
