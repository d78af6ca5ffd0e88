import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {type Article, type Block, normalize, walk} from '@copydesk/schema'
import {anyDocument, anyInlines, assertLaw, lawRuns} from '@copydesk/testkit'
import {toHTML} from '@portabletext/to-html'
import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {convert, detect, type PortableTextMapping, portableText} from '../../src/index.ts'
import {markKeys, wrongs} from './structure.ts'

function written(document: Parameters<typeof portableText.serialize>[0][number]): string {
  const result = portableText.serialize([document])
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  return result.value.text
}

function read(value: unknown): {readonly article: Article; readonly told: readonly string[]} {
  const [result] = portableText.parse(JSON.stringify(value), {rules: {}}).documents
  if (!result?.ok || result.value.type !== 'article') throw new Error(JSON.stringify(result))
  return {article: result.value, told: result.diagnostics.map(({message}) => message)}
}

test('law: what is written is Portable Text: unique keys, every mark defined once and used', () => {
  assertLaw(
    'portable-text structure',
    fc.property(anyDocument, (document) => {
      const value: {readonly extra?: unknown} = JSON.parse(written(document))
      const {extra, ...rest} = value
      const custom = [...walk(document)].some(({node}) => node.type === 'custom')
      // In a block of a user's own the members are the user's.
      if (!custom) expect(wrongs(rest)).toEqual([])
      const keys = markKeys(rest)
      if (!custom) expect(new Set(keys).size).toBe(keys.length)
      expect(written(document)).toBe(written(document))
    }),
    {runs: lawRuns(500)},
  )
})

test('law: @portabletext/to-html renders every word of running text', () => {
  assertLaw(
    'portable-text rendered',
    fc.property(anyInlines, (children) => {
      const article = normalize<Article>({type: 'article', body: [{type: 'paragraph', children}]})
      // A picture alone is a figure, which each site renders in its own way.
      if (article.body[0]?.type === 'figure') return
      const {body} = JSON.parse(written(article))
      const html = toHTML(body, {onMissingComponent: false})
      const shown = html
        .replace(/<[^>]*>/g, '')
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#x27;', "'")
        .replaceAll('&amp;', '&')
      const words = [...walk(article)].flatMap(({node}) => ('value' in node ? [node.value] : []))
      for (const value of words) expect(shown).toContain(value)
    }),
    {runs: lawRuns(500)},
  )
})

const block = (text: string, more: object = {}) => ({
  _type: 'block',
  children: [{_type: 'span', text}],
  ...more,
})
const words = (value: string): Block => ({type: 'paragraph', children: [{type: 'text', value}]})

test('entries of lists are put together by kind and level, however they jump', () => {
  const {article} = read([
    block('a', {listItem: 'bullet'}),
    block('b', {listItem: 'number', level: 3}),
    block('c', {listItem: 'number', level: 2}),
    block('d', {listItem: 'bullet', level: 1}),
    block('e', {listItem: 'number', level: 1}),
  ])
  expect(article.body).toEqual([
    {
      type: 'list',
      children: [
        {
          type: 'listItem',
          children: [
            words('a'),
            {type: 'list', ordered: true, children: [{type: 'listItem', children: [words('b')]}]},
            {type: 'list', ordered: true, children: [{type: 'listItem', children: [words('c')]}]},
          ],
        },
        {type: 'listItem', children: [words('d')]},
      ],
    },
    {type: 'list', ordered: true, children: [{type: 'listItem', children: [words('e')]}]},
  ])
})

test('what is not read is told, with its place', () => {
  const source = JSON.stringify([
    {
      ...block('x', {style: 'lead', tone: 'loud'}),
      children: [
        {_type: 'span', text: 'dangling', marks: ['gone']},
        {_type: 'span', text: ' note', marks: ['n']},
        {_type: 'stock', symbol: 'X'},
      ],
      markDefs: [{_type: 'comment', _key: 'n'}],
    },
  ])
  const [result] = portableText.parse(source, {rules: {}}).documents
  const told = result?.diagnostics.map(({code, span}) => [
    code,
    source.slice(span?.start, span?.end).slice(0, 18),
  ])
  expect(told).toEqual([
    ['markup-foreign', '["gone"]'],
    ['markup-foreign', '{"_type":"stock","'],
    ['markup-foreign', '"lead"'],
    ['markup-foreign', '"loud"'],
    ['markup-foreign', '{"_type":"comment"'],
  ])
})

test('a host document of another system is an article; what it has beside is kept as extra', () => {
  const {article} = read({
    _type: 'post',
    _id: 'p1',
    _rev: 'r',
    title: 'The boat',
    slug: {_type: 'slug', current: 'the-boat'},
    body: [block('Early.')],
    author: {_ref: 'ada'},
  })
  expect(article).toEqual({
    type: 'article',
    id: 'p1',
    headline: 'The boat',
    slug: 'the-boat',
    extra: {_rev: 'r', author: {_ref: 'ada'}},
    body: [words('Early.')],
  })
})

test('an object of a user’s own is a custom block, and is written as it was', () => {
  const own = {_type: 'callToAction', label: 'Join', nested: [{_type: 'x', _key: 'k'}]}
  const {article} = read([{...own, _key: 'a'}])
  expect(article.body).toEqual([
    {
      type: 'custom',
      name: 'call-to-action',
      data: {_type: 'callToAction', label: 'Join', nested: [{_type: 'x', _key: 'k'}]},
    },
  ])
  const [again] = JSON.parse(written(article)).body
  const {_key, ...rest} = again
  expect(rest).toEqual(own)
  expect(_key).toMatch(/^[0-9a-f]{12}$/)
})

test('a mapping reads and writes your own `_type` as a block of ours', () => {
  const mapping: PortableTextMapping = {
    type: 'youtube',
    read: ({id}) => ({type: 'embed', url: `https://youtu.be/${id}`, kind: 'video'}),
    write: (one) =>
      one.type === 'embed' && one.url.startsWith('https://youtu.be/')
        ? {_type: 'youtube', id: one.url.slice('https://youtu.be/'.length)}
        : undefined,
  }
  const source = '[{"_type": "youtube", "_key": "a", "id": "xyz"}]'
  const converted = convert(source, {
    from: 'portable-text',
    to: 'portable-text',
    mappings: [mapping],
  })
  if (!converted.ok) throw new Error(JSON.stringify(converted.diagnostics))
  expect(converted.documents).toEqual([
    {type: 'article', body: [{type: 'embed', url: 'https://youtu.be/xyz', kind: 'video'}]},
  ])
  expect(JSON.parse(converted.text).body[0]).toMatchObject({_type: 'youtube', id: 'xyz'})
})

test('keys of the prototype are plain members, and do no harm', () => {
  const source =
    '{"_type": "article", "__proto__": {"a": 1}, "constructor": {"b": 2}, "body": [{"_type": "constructor"}, {"_type": "__proto__", "toString": 1}]}'
  const [result] = portableText.parse(source, {rules: {}}).documents
  expect(result?.ok).toBe(false) // `__proto__` is no key of a user's own data
  expect(result?.diagnostics[0]?.code).toBe('field-unknown')
  expect(({} as {a?: unknown}).a).toBeUndefined()
  const {article} = read([{_type: 'constructor'}, {_type: 'toString', hasOwnProperty: 1}])
  expect(article.body.map((one) => one.type)).toEqual(['custom', 'custom'])
})

test('100,000 levels of a list and 100,000 nested objects are refused in time', () => {
  const deep = JSON.stringify(
    Array.from({length: 20_000}, (_, level) => block('x', {listItem: 'bullet', level: level + 1})),
  )
  const [result] = portableText.parse(deep, {rules: {}}).documents
  expect(result?.diagnostics.map(({code}) => code)).toEqual(['limit-exceeded'])
  const nested = `${'{"_type":"x","a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
  const {diagnostics} = portableText.parse(nested)
  expect(diagnostics.map(({code}) => code)).toEqual(['limit-exceeded'])
})

test('it is told from other JSON', () => {
  const name = (source: string) => detect(source, {path: 'a.json'})[0]?.format.name
  expect(name('[{"_type": "block", "children": []}]')).toBe('portable-text')
  expect(name('{"type": "article", "extra": {"_type": "block"}, "body": []}')).toBe('json')
})

const folder = new URL('../../../../../shared/conformance/portable-text/fixtures/', import.meta.url)

describe('what others wrote', () => {
  if (!existsSync(folder)) {
    test('skipped: no fixtures at hand', () => {
      console.info('portable-text fixtures: skipped, ../shared is absent')
      expect(existsSync(folder)).toBe(false)
    })
    return
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  test('every fixture is read whole: each word comes back, and what is not read is told', () => {
    const counts = {fixtures: 0, blocks: 0, told: 0}
    for (const name of names) {
      const fixture = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      const input = fixture.input ?? fixture
      const {article, told} = read(input)
      counts.fixtures++
      counts.blocks += article.body.length
      counts.told += told.length
      const all = JSON.stringify(article).replaceAll('\\n', ' ')
      for (const text of textsOf(input))
        expect(all, name).toContain(JSON.stringify(text).slice(1, -1))
      expect(normalize(article)).toEqual(article)
    }
    expect(counts).toMatchInlineSnapshot(`
      {
        "blocks": 106,
        "fixtures": 34,
        "told": 13,
      }
    `)
  })
})

/** The texts of spans, by lines. */
function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  if ('_type' in value && value._type === 'span' && 'text' in value) {
    return String(value.text)
      .split('\n')
      .map((line) => line.trim())
  }
  return Object.values(value).flatMap(textsOf)
}
