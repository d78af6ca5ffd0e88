import type {Document} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {html} from '../../src/html/index.ts'
import {detect} from '../../src/index.ts'

const document: Document = {
  type: 'article',
  language: 'en',
  url: 'https://paper.example/boat',
  headline: 'The boat',
  dek: [{type: 'text', value: 'It left.'}],
  byline: {contributors: [{name: 'Ada Lund'}]},
  publishedAt: '2025-11-14',
  body: [],
}

function write(options: Parameters<typeof html.serialize>[1]): string {
  const written = html.serialize([document], options)
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics))
  return written.value.text
}

test('a page has a head that says what the document does, and is read again', () => {
  const text = write({page: true, structuredData: {name: '</script><script>canary()'}})
  expect(text.slice(0, text.indexOf('<body>'))).toBe(
    [
      '<!doctype html>',
      '<html lang="en">',
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="generator" content="copydesk">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<title>The boat</title>',
      '<link rel="canonical" href="https://paper.example/boat">',
      '<meta property="article:published_time" content="2025-11-14">',
      '<meta name="description" content="It left.">',
      '<meta name="author" content="Ada Lund">',
      '<meta property="og:title" content="The boat">',
      '<script type="application/ld+json">{"name":"\\u003c/script>\\u003cscript>canary()"}</script>',
      '</head>',
      '',
    ].join('\n'),
  )
  const [read] = html.parse(text, {rules: {}}).documents
  expect(read?.ok && read.value).toEqual(document)
})

test('the output is the same each time', () => {
  expect(write({page: true})).toBe(write({page: true}))
})

const first = (source: string, path?: string): string | undefined =>
  detect(source, {path})[0]?.format.name

test('a fragment and our own output are told from a page of a site', () => {
  expect(first(write({}))).toBe('html')
  expect(first(write({page: true}), 'boat.html')).toBe('html')
  expect(first('<p>The boat.</p>')).toBe('html')
  expect(first('<p>The boat.</p>', 'a.html')).toBe('html')
  expect(first('<!doctype html><title>x</title><p>The boat.', 'a.html')).toBe('page')
  expect(first('<html><body><p>The boat.', 'a.html')).toBe('page')
  expect(first('<!-- saved --><html><p>The boat.')).toBe('page')
  expect(first('The boat.', 'a.html')).toBe('page')
  expect(first('<3 the boat')).toBe('text')
})

test('drafts, notes for staff and readers’ data are withheld, and are there for staff', () => {
  const notes = [{text: 'Call once more.'}]
  const quiet = html.serialize([{...document, editorNotes: notes}])
  expect(quiet.ok && [quiet.value.text.includes('Call'), quiet.value.losses]).toEqual([
    false,
    [{at: '/0/editorNotes', reason: 'withheld'}],
  ])
  const staff = html.serialize([{...document, editorNotes: notes}], {staff: true})
  expect(staff.ok && [staff.value.text.includes('Call'), staff.value.losses]).toEqual([true, []])
  const draft = html.serialize([{...document, status: 'draft'}])
  expect(draft.ok && draft.value).toEqual({
    text: '',
    losses: [{at: '/0', reason: 'withheld'}],
    extensions: [],
  })
})

test('the notes of several documents have names of their own', () => {
  const noted: Document = {
    type: 'article',
    body: [
      {
        type: 'paragraph',
        children: [
          {type: 'text', value: 'x'},
          {type: 'footnoteReference', identifier: '1'},
        ],
      },
      {type: 'footnote', identifier: '1', children: [{type: 'code', value: 'y'}]},
    ],
  }
  const written = html.serialize([noted, noted])
  const ids = written.ok
    ? [...written.value.text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    : []
  expect(ids).toEqual(['0-note-1', '1-note-1'])
  const parsed = written.ok ? html.parse(written.value.text, {rules: {}}).documents : []
  expect(parsed.map((result) => result.ok && result.value)).toEqual([noted, noted])
})
