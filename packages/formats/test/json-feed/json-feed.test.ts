import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Article, Document} from '@copydesk/schema'
import {anyDocument, assertLaw, lawRuns} from '@copydesk/testkit'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {convert, detect, jsonFeed} from '../../src/index.ts'

const schema = createRequire(import.meta.url)('jsonfeed-schema')
const ajv = new Ajv({strict: false})
addFormats.default(ajv)
const isValid = ajv.compile(schema)

const envelope = {title: 'The Paper'}
const article: Article = {type: 'article', id: 'a', headline: 'The boat', body: []}

function write(documents: readonly Document[], options: object = {}) {
  const result = jsonFeed.serialize(documents, {envelope, ...options})
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  return {...result.value, feed: JSON.parse(result.value.text)}
}

test('law: what is written is valid by the schema of the package jsonfeed-schema', () => {
  assertLaw(
    'json-feed validity',
    fc.property(
      anyDocument.filter(({type}) => type === 'article'),
      (document) => {
        const result = jsonFeed.serialize([document], {staff: true, envelope, assumeZone: 'Z'})
        fc.pre(result.ok)
        expect(isValid(JSON.parse(result.value.text)), JSON.stringify(isValid.errors)).toBe(true)
      },
    ),
    {runs: lawRuns(500)},
  )
})

test('a moment without a zone is left out and told, unless the zone is said; a day is no moment', () => {
  const local: Article = {...article, publishedAt: '2025-11-14T08:20', updatedAt: '2025-11-15'}
  const told = write([local])
  expect(told.feed.items[0]).not.toHaveProperty('date_published')
  expect(told.losses).toEqual([
    {at: '/0/publishedAt', reason: 'dropped'},
    {at: '/0/updatedAt', reason: 'dropped'},
  ])
  const assumed = write([local], {assumeZone: '+01:00'})
  expect(assumed.feed.items[0].date_published).toBe('2025-11-14T08:20:00+01:00')
  expect(assumed.feed.items[0]).not.toHaveProperty('date_modified')
})

test('what is mandatory is named where it is missing', () => {
  const result = jsonFeed.serialize([article, {type: 'article', body: []}])
  expect(result.ok).toBe(false)
  expect(result.diagnostics.map(({code, at, message}) => [code, at, message])).toEqual([
    [
      'mandatory-field-missing',
      undefined,
      'Unexpected feed without a `title`, expected `title` of the envelope, a series or a publisher',
    ],
    ['mandatory-field-missing', '/1', 'Unexpected item without an `id`, expected `id` or `url`'],
  ])
})

test('many articles are one feed, and its envelope comes back', () => {
  const all = {title: 'The Paper', description: 'News of the sound.', url: 'https://paper.example'}
  const {text} = write([article, {...article, id: 'b'}, {...article, id: 'c', status: 'draft'}], {
    envelope: all,
  })
  const parsed = jsonFeed.parse(text, {rules: {}})
  expect(parsed.envelope).toEqual(all)
  expect(parsed.documents.map((one) => one.ok && one.value.id)).toEqual(['a', 'b'])
})

test('what others wrote: HTML or text, authors of version 1, numbers for ids; the rest is told', () => {
  const source = JSON.stringify({
    version: 'https://jsonfeed.org/version/1',
    title: 'Feed',
    favicon: 'https://paper.example/icon.png',
    items: [
      {
        id: 7,
        content_text: 'One.\n\nTwo.',
        author: {name: 'Ada Lund'},
        date_published: '2025-11-14T08:20:00+0100',
      },
      {id: 'b', content_html: '<p>One <script>alert(1)</script><b>two</b>.</p>', attachments: []},
      3,
    ],
  })
  const {documents, diagnostics} = jsonFeed.parse(source, {rules: {}})
  expect(documents.map((one) => (one.ok ? one.value : one.diagnostics[0]?.code))).toEqual([
    {
      type: 'article',
      id: '7',
      publishedAt: '2025-11-14T08:20:00+01:00',
      byline: {contributors: [{name: 'Ada Lund'}]},
      body: [
        {type: 'paragraph', children: [{type: 'text', value: 'One.'}]},
        {type: 'paragraph', children: [{type: 'text', value: 'Two.'}]},
      ],
    },
    {
      type: 'article',
      id: 'b',
      body: [
        {
          type: 'paragraph',
          children: [
            {type: 'text', value: 'One '},
            {type: 'strong', children: [{type: 'text', value: 'two'}]},
            {type: 'text', value: '.'},
          ],
        },
      ],
    },
    'document-missing',
  ])
  expect(diagnostics.map(({span}) => source.slice(span?.start, span?.end))).toEqual([
    '"https://paper.example/icon.png"',
  ])
  expect(documents[1]?.diagnostics.map(({message}) => message).join()).toContain('attachments')
})

test('keys of the prototype do no harm, and a feed is told from other JSON', () => {
  const source =
    '{"version": "https://jsonfeed.org/version/1.1", "__proto__": {"a": 1}, "items": [{"__proto__": {"id": "x"}, "constructor": 1}]}'
  const [only] = jsonFeed.parse(source, {rules: {}}).documents
  expect(only?.ok && only.value).toEqual({type: 'article', body: []})
  expect(detect(source, {path: 'feed.json'})[0]?.format.name).toBe('json-feed')
  expect(convert(source, {to: 'markdown'}).from).toBe('json-feed')
})

const samples = new URL('../../../../../shared/conformance/json-feed/samples/', import.meta.url)

test('every sample gives its items', () => {
  if (!existsSync(samples)) return console.info('json-feed samples: skipped, ../shared is absent')
  const counts: Record<string, number> = {}
  for (const path of readdirSync(samples, {recursive: true, encoding: 'utf8'}).sort()) {
    if (!path.endsWith('.json')) continue
    const source = readFileSync(new URL(path, samples), 'utf8')
    const {documents} = jsonFeed.parse(source, {rules: {}})
    expect(documents).toHaveLength(JSON.parse(source).items.length)
    counts[path] = documents.filter(({ok}) => ok).length
  }
  expect(counts).toMatchInlineSnapshot(`
    {
      "made-invalid/date-only.json": 1,
      "made-invalid/item-without-content.json": 1,
      "made-invalid/item-without-id.json": 1,
      "made-invalid/no-title.json": 0,
      "schemastore-v1/microblog.json": 1,
      "schemastore-v1/podcast.json": 1,
      "schemastore-v1/simple.json": 2,
      "sonicdoe-v1.1/microblog.json": 1,
      "sonicdoe-v1.1/simple.json": 2,
    }
  `)
})
