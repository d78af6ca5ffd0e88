import {resolve} from '@copydesk/schema'
import {fences} from '@copydesk/testkit'
import {expect, test} from 'vitest'
import {detect, page} from '../../src/index.ts'

const codes = (html: string): readonly string[] =>
  page.parse(html).documents.flatMap(({diagnostics}) => diagnostics.map(({code}) => code))

test('the page of metadata that is contradicted shows bad and fixed HTML', () => {
  const shown = fences('docs/diagnostics/metadata-contradicted.md').filter(
    ({lang}) => lang === 'html',
  )
  expect(shown.map(({heading}) => heading)).toEqual(['Bad', 'Fixed'])
  for (const {heading, value} of shown)
    expect(codes(value).includes('metadata-contradicted')).toBe(heading === 'Bad')
})

const html = `<!doctype html>
<html lang="en"><head><title>The lighthouse keeper’s last winter</title>
<meta property="article:published_time" content="2025-02-03T08:00:00Z">
<meta name="author" content="Jan Ruiz"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/culture">Culture</a></li></ul></nav>
<main><article class="story">
<h1 class="headline">The lighthouse keeper’s last winter</h1>
<p class="standfirst">For forty years one man has lit the lamp on the north rock, and nobody will follow him.</p>
<div class="byline">By <a rel="author" href="/jan-ruiz">Jan Ruiz</a></div>
<time datetime="2025-02-03T08:00:00Z">3 February 2025</time>
<div class="story-body">
<p>When the wind turns to the north, the keeper puts on two coats and climbs the hundred and twelve steps to the lamp, as he has done every evening since he was young.</p>
<p>The harbour board has decided that a machine will do it from spring on, and that the house on the rock will be sold &amp; made into rooms for <a href="https://guests.example/rooms">guests</a>.</p>
<figure><img src="/rock.jpg" alt="A tower on a rock in a storm"><figcaption>The north rock in January, seen from the pier of the old harbour.</figcaption></figure>
<h2>A house without a road</h2>
<p>Bread and post come by boat once a week, if the sea allows it, and in some winters it does not allow it from Christmas until the end of February.</p>
<p>“I have read every book on the island, and some of them in both directions,” he said, and laughed, and put another log into the stove.</p>
<h2>What remains</h2>
<p>The board will keep the lens in the customs house, where school classes can look at it, and the keeper has promised to tell them how it was made.</p>
</div></article>
<aside class="related"><h3>More stories</h3><ul><li><a href="/a">The ferry that nobody takes</a></li><li><a href="/b">Ten walks along the coast</a></li></ul></aside></main>
<footer><p>© 2025 Harbour Times. All rights reserved.</p></footer></body></html>`

test('a page is read with its links, its headings and its figure', () => {
  const [document] = page.parse(html).documents
  if (!document?.ok || document.value.type !== 'article') throw new Error('Expected an article')
  const {value, origin} = document
  expect(value).toMatchObject({
    type: 'article',
    language: 'en',
    headline: 'The lighthouse keeper’s last winter',
    publishedAt: '2025-02-03T08:00:00Z',
    byline: {contributors: [{name: 'Jan Ruiz'}]},
  })
  const text = JSON.stringify(value.body)
  expect(text).toContain('hundred and twelve steps')
  expect(text).toContain('will be sold & made into rooms')
  expect(text).toContain('"url":"https://guests.example/rooms"')
  expect(text).not.toContain('The ferry that nobody takes')
  const headings = value.body.filter(({type}) => type === 'heading')
  expect(headings.map(({type}) => type)).toHaveLength(2)
  const spans = origin?.spans('/headline') ?? []
  expect(spans.map(({start, end}) => html.slice(start, end))).toEqual([
    'The lighthouse keeper’s last winter',
  ])
  const published = origin?.spans('/publishedAt') ?? []
  expect(published.map(({start, end}) => html.slice(start, end))).toEqual([
    '<meta property="article:published_time" content="2025-02-03T08:00:00Z">',
    '3 February 2025',
  ])
  expect(resolve(value, '/body/0/type')).toBe('paragraph')
})

test('pages are detected by how they begin, and by their names', () => {
  const first = (source: string, path?: string) => detect(source, {path})[0]?.format.name
  expect(first('<!DOCTYPE html><html>')).toBe('page')
  expect(first('\n<html lang="en">')).toBe('page')
  expect(first('<div>a</div>', 'a.html')).toBe('html')
  expect(first('words', 'a.txt')).toBe('text')
})
