import {anyDocument, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {pointer, resolve} from '../contracts/pointer.ts'
import type {Article} from '../documents/article.ts'
import {type Document, documentTypes} from '../documents/index.ts'
import {children, walk} from './children.ts'
import {nestsDeeper} from './depth.ts'
import {isNode} from './node.ts'
import {toRoot, type UnistNode} from './to-root.ts'

const article: Article = {
  type: 'article',
  body: [
    {
      type: 'figure',
      media: {alt: 'A boat', kind: 'image', url: 'boat.svg'},
      caption: [{type: 'strong', children: [{type: 'text', value: 'The boat.'}]}],
    },
    {type: 'poem', children: [{type: 'stanza', children: [{type: 'line', children: []}]}]},
  ],
  byline: {contributors: [{bio: [{type: 'text', value: 'writes'}], name: 'Ada'}], text: 'By Ada'},
  dek: [{type: 'text', value: 'Dek'}],
  headline: 'Headline',
  corrections: [{date: '2025', text: [{type: 'text', value: 'Wrong.'}]}],
}

test('the children of a node are those of its parts, in reading order', () => {
  expect(children(article).map(({at}) => at)).toEqual([
    '/dek/0',
    '/byline/contributors/0/bio/0',
    '/body/0',
    '/body/1',
    '/corrections/0/text/0',
  ])
})

test('a walk goes into each node before it goes on', () => {
  expect([...walk(article)].map(({node, at}) => `${node.type} ${at}`)).toEqual([
    'article ',
    'text /dek/0',
    'text /byline/contributors/0/bio/0',
    'figure /body/0',
    'strong /body/0/caption/0',
    'text /body/0/caption/0/children/0',
    'poem /body/1',
    'stanza /body/1/children/0',
    'line /body/1/children/0/children/0',
    'text /corrections/0/text/0',
  ])
})

test('unified’s visit finds every text of a root, in reading order', () => {
  const texts: unknown[] = []
  visit(toRoot(article), 'text', (node: UnistNode) => {
    texts.push(node.value)
  })
  expect(texts).toEqual([
    'Headline',
    'Dek',
    'By Ada',
    'Ada',
    'writes',
    'A boat',
    'The boat.',
    'Wrong.',
  ])
})

test('a wrapper never has the name of a node that has a value, and an image is a figure', () => {
  const {body: _body, ...head} = article
  const root = toRoot({
    ...head,
    image: {type: 'figure', media: {kind: 'image', url: 'a.svg'}},
    body: [],
  })
  visit(root, (node: UnistNode) => {
    if (node.type === 'text') expect(node.value).toBeTypeOf('string')
    expect(node.type).not.toBe('image')
  })
})

/** Members for machines, for lists and for staff, at any depth: no running words of the document. */
const aside = new Set([
  ...['type', 'id', 'ref', 'url', 'scheme', 'slug', 'language', 'identifier', 'slugline', 'status'],
  ...['publishedAt', 'updatedAt', 'embargoUntil', 'expiresAt', 'submittedAt', 'date', 'time'],
  ...['kind', 'role', 'genre', 'access', 'moderation', 'replyTo', 'align', 'lang', 'meta'],
  ...['cadence', 'deliveryDay', 'broader', 'sameAs', 'accepts', 'extra', 'data', 'profiles'],
  ...['section', 'topics', 'sponsor', 'translations', 'comments', 'rights', 'author', 'ratings'],
  ...['article.publisher', 'article.source', 'brief.publisher', 'brief.source', 'about'],
  ...['feedback.media', 'link.title', 'image.title', 'custom.name'],
  ...documentTypes.map((type) => `${type}.printed`),
])

test('law: every string that is words is in the root once, with its place', () => {
  assertLaw(
    'toRoot holds all words',
    fc.property(anyDocument, (document) => {
      const places = new Map<string, number>()
      visit(toRoot(document), (node: UnistNode) => {
        if (node.value === undefined) return
        places.set(node.data.at, (places.get(node.data.at) ?? 0) + 1)
      })
      for (const at of wordsOf(document, [])) expect(places.get(pointer(...at)), `${at}`).toBe(1)
      for (const at of places.keys()) {
        const found = resolve(document, at)
        expect(typeof found === 'string' || isNode(found), at).toBe(true)
      }
    }),
  )
})

/** Where a document holds words: a node with a value is its own place. */
function wordsOf(
  value: unknown,
  way: readonly (string | number)[],
): (readonly (string | number)[])[] {
  if (typeof value === 'string') return [way]
  if (typeof value !== 'object' || value === null) return []
  if (isNode(value) && 'value' in value) return [way]
  const type = isNode(value) ? value.type : ''
  return Object.entries(value).flatMap(([key, member]) =>
    aside.has(key) || aside.has(`${type}.${key}`) ? [] : wordsOf(member, [...way, key]),
  )
}

test('law: walk finds every node, each at its place, a parent before its children', () => {
  assertLaw(
    'walk is complete',
    fc.property(anyDocument, (document: Document) => {
      const seen = [...walk(document)]
      for (const {node, at} of seen) expect(resolve(document, at)).toBe(node)
      const ats = seen.map(({at}) => at)
      expect(new Set(ats).size).toBe(ats.length)
      for (const [index, at] of ats.entries()) {
        const around = ats.findIndex((one) => at !== one && at.startsWith(`${one}/`))
        expect(at === '' || around < index).toBe(true)
      }
      expect(seen).toHaveLength(count(document))
      const only = new Set(['link', 'figure', 'brief'])
      expect([...walk(document, {only})]).toEqual(seen.filter(({node}) => only.has(node.type)))
    }),
  )
})

function count(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.entries(value).filter(([key]) => key !== 'extra' && key !== 'data')
  return inside.reduce((sum, [, member]) => sum + count(member), isNode(value) ? 1 : 0)
}

test('depth is counted without recursion, and a value inside itself is deep', () => {
  let deep: unknown = 'x'
  for (let index = 0; index < 100_000; index++) deep = [deep]
  const cyclic: {self?: unknown} = {}
  cyclic.self = cyclic
  expect(nestsDeeper(deep, 128)).toBe(true)
  expect(nestsDeeper(cyclic, 128)).toBe(true)
  expect(nestsDeeper([[1]], 2)).toBe(false)
  expect(nestsDeeper([[[]]], 2)).toBe(true)
})
