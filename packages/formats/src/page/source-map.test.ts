import {expect, test} from 'vitest'
import {scanPage} from './scan-page.ts'

const places = (html: string): readonly (readonly [string, string])[] => {
  const {text, map} = scanPage(html, 256)
  return [...text.matchAll(/\S+/g)].map((word) => {
    const {start, end} = map.sourceOf({start: word.index, end: word.index + word[0].length})
    return [word[0], html.slice(start, end)]
  })
}

test('every word stands where it was written', () => {
  expect(places('<p>One   two&nbsp;three</p>\n <div>f&ouml;ur<br>five</div>')).toEqual([
    ['One', 'One'],
    ['two', 'two'],
    ['three', 'three'],
    ['föur', 'f&ouml;ur'],
    ['five', 'five'],
  ])
})

test('blocks part lines, inline elements do not, paragraphs stand apart', () => {
  expect(scanPage('<div>a<b>b</b> c</div><div>d</div><p>e</p><p>f', 256).text).toBe(
    'ab c\nd\n\ne\n\nf',
  )
})

test('what is no text is left out', () => {
  const html =
    '<head><title>t</title></head><script>a<b</script><style>b{}</style><svg><text>c</text></svg><select><option>d</select>e'
  expect(scanPage(html, 256).text).toBe('e')
})

test('an end tag without a start, and starts without an end, are survived', () => {
  expect(scanPage('</div></p>a<li>b<li>c<table><td>d</div><td>e', 256).text).toBe('a\nb\nc\nd\ne')
})

test('broken entities stay as they are', () => {
  expect(scanPage('a &amp b &nosuch; &#xffffffff; &#; c', 256).text).toContain('a & b &nosuch;')
})
