import type {Article, Block, Document, Inline} from '@copydesk/schema'
import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {describe, expect, test} from 'vitest'
import {html} from '../../src/html/index.ts'
import {xssCases} from './xss-cases.ts'

const words = (value: string): readonly Inline[] => [{type: 'text', value}]
const article = (...body: readonly Block[]): Article => ({type: 'article', body})

function write(document: Document, page = false): string {
  const written = html.serialize([document], {page})
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics))
  return written.value.text
}

const runs: ReadonlySet<string> = new Set(
  'script style iframe object embed applet frame frameset base form input button select textarea svg math template noscript marquee dialog video audio source map area bgsound isindex keygen xml'.split(
    ' ',
  ),
)

/** Read output as a browser does, with scripts on, and look for what would run. */
function whatRuns(output: string): readonly string[] {
  const found: string[] = []
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...parse(output).childNodes]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('tagName' in node)) continue
    if (runs.has(node.tagName)) found.push(`<${node.tagName}>`)
    for (const {name, value} of node.attrs) {
      if (/^on/i.test(name)) found.push(name)
      if (name === 'style' && /[()]|position/.test(value)) found.push(value)
      const scheme = value.replace(/[\u0000-\u0020]/g, '').toLowerCase()
      if (
        /^(?:javascript|vbscript|data|livescript|mocha|jar|blob|file|feed|view-source|about|x-javascript):/.test(
          scheme,
        )
      ) {
        found.push(`${name}=${value}`)
      }
    }
    open.push(...node.childNodes)
  }
  return found
}

test('there are cases enough, each once', () => {
  expect(new Set(xssCases).size).toBe(xssCases.length)
  expect(xssCases.length).toBeGreaterThanOrEqual(150)
})

describe.each(xssCases.map((value) => [value]))('%j', (raw) => {
  const value = raw.replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
  test('as foreign markup nothing of it runs, and it does not leave its place', () => {
    const document = article(
      {type: 'list', children: [{type: 'listItem', children: [{type: 'html', value}]}]},
      {type: 'quote', children: [{type: 'html', value}]},
      {type: 'html', value},
      {type: 'paragraph', children: words('after')},
    )
    const output = write(document)
    expect(whatRuns(output)).toEqual([])
    expect(whatRuns(write(document, true))).toEqual([])
    const [read] = html.parse(output, {rules: {}}).documents
    if (!read?.ok || read.value.type !== 'article') throw new Error(output)
    expect(read.value.body.at(-1)).toEqual({type: 'paragraph', children: words('after')})
    expect(read.value.body.every(({type}) => type !== 'custom')).toBe(true)
  })

  test('as words it is words', () => {
    const shown = value.replace(/\s+/g, ' ').trim()
    const link: Inline = {
      type: 'link',
      url: 'https://a.example',
      title: shown,
      children: words(shown),
    }
    const document: Document = {
      ...article(
        {type: 'paragraph', children: [link, {type: 'inlineCode', value: shown}]},
        {type: 'figure', media: {kind: 'image', url: 'a.png', alt: shown}, credit: shown},
        {type: 'code', lang: 'js', meta: shown, value: shown},
        {type: 'custom', name: 'x', data: {shown}},
      ),
      headline: shown,
      kicker: shown,
      alternativeHeadlines: {web: shown, social: shown},
      extra: {shown},
    }
    const output = write(document)
    expect(whatRuns(output)).toEqual([])
    expect(whatRuns(write(document, true))).toEqual([])
    const [read] = html.parse(output, {rules: {}}).documents
    expect(read?.ok && read.value).toEqual(document)
  })
})

test.each([
  'javascript:canary()',
  'JavaScript:canary()',
  'data:text/html,x',
  'vbscript:x',
  'java\u200bscript:x',
  ':javascript:x',
  'file:///etc/passwd',
  'blob:https://a.example/x',
])('the URL %s is nowhere in the output, and is told', (url) => {
  const document: Document = {
    ...article(
      {type: 'paragraph', children: [{type: 'link', url, children: words('x')}]},
      {type: 'figure', media: {kind: 'video', url, alt: 'x'}},
      {type: 'embed', url},
      {type: 'linkList', items: [{title: 'x', url}]},
    ),
    url,
    publisher: {name: 'x', url},
    related: [{title: 'x', url}],
    image: {type: 'figure', media: {kind: 'image', url, alt: 'x'}},
  }
  const written = html.serialize([document], {page: true})
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics))
  expect(written.value.text).not.toContain(url)
  expect(written.value.losses.map(({at}) => at).sort()).toEqual([
    '/0/body/0/children/0/url',
    '/0/body/1/media/url',
    '/0/body/2',
    '/0/body/3/items/0/url',
    '/0/image/media/url',
    '/0/publisher/url',
    '/0/related/0/url',
    '/0/url',
  ])
})

test('what is harmless goes through to the letter, and is no loss', () => {
  const value =
    '<table><thead><tr><th scope="col">Boat</th></tr></thead></table><p>A <em>b</em> &amp; c.</p>'
  const written = html.serialize([article({type: 'html', value})])
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics))
  expect(written.value.text).toContain(value)
  expect(written.value.losses).toEqual([])
})

test('what was taken out is told with what is left', () => {
  const value = '<p onclick="x()">A <script>x()</script>b</p>'
  const written = html.serialize([article({type: 'html', value})])
  expect(written.ok && written.value.losses).toEqual([
    {at: '/0/body/0/value', reason: 'approximated', became: '<p>A b</p>'},
  ])
})
