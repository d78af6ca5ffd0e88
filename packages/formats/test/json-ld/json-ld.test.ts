import {type Document, type Feedback, genres} from '@copydesk/schema'
import {anyDocument, assertLaw, lawRuns} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {everything} from '../../scripts/everything.ts'
import {detect, jsonLd} from '../../src/index.ts'
import {vocabulary, wrongs} from './vocabulary.ts'

function written(documents: readonly Document[], staff = false) {
  const result = jsonLd.serialize(documents, {staff, now: '2026-01-01T00:00Z'})
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  return {...result.value, value: JSON.parse(result.value.text || '{}')}
}

function read(value: unknown) {
  const {documents, diagnostics} = jsonLd.parse(JSON.stringify(value), {rules: {}})
  return {
    documents: documents.flatMap((one) => (one.ok ? [one.value] : [])),
    told: [...diagnostics, ...documents.flatMap((one) => one.diagnostics)].map(
      (one) => one.message,
    ),
  }
}

const known = vocabulary()

test('law: every property is of its type in schema.org, and holds what it may', () => {
  if (!known)
    console.info('json-ld vocabulary: skipped, ../shared is absent; only types are looked at')
  assertLaw(
    'json-ld validity',
    fc.property(
      anyDocument.filter(({type}) => jsonLd.holds.includes(type)),
      (document) => {
        const {value} = written([document], true)
        expect(typeof value['@type']).toBe('string')
        if (known) expect(wrongs(value, known)).toEqual([])
      },
    ),
    {runs: lawRuns(500)},
  )
})

test('the documents that have everything are valid too', () => {
  for (const type of ['article', 'brief', 'topic', 'contributor', 'feedback'] as const) {
    const {value} = written([everything[type]], true)
    expect(value['@context']).toBe('https://schema.org')
    if (known) expect(wrongs(value, known)).toEqual([])
  }
})

test('each genre is a subtype of NewsArticle or a `genre`, and comes back', () => {
  const types = genres.map((genre) => {
    const article: Document = {type: 'article', genre, body: []}
    const {value, losses} = written([article])
    expect(losses).toEqual([])
    expect(read(value).documents).toEqual([article])
    if (known) expect(wrongs(value, known)).toEqual([])
    return value['@type']
  })
  expect([...new Set(types)].toSorted()).toEqual([
    'AnalysisNewsArticle',
    'BackgroundNewsArticle',
    'NewsArticle',
    'OpinionNewsArticle',
    'ReportageNewsArticle',
    'ReviewNewsArticle',
  ])
})

test.each(['Review', 'UserReview', 'CriticReview'])(
  'a %s that others wrote is a review',
  (type) => {
    const {documents, told} = read({
      '@type': type,
      reviewBody: 'It left.',
      reviewRating: {'@type': 'Rating', ratingValue: '4', bestRating: 5, reviewAspect: 'Comfort'},
      positiveNotes: 'on time',
      negativeNotes: {
        '@type': 'ItemList',
        itemListElement: ['cold', {'@type': 'ListItem', name: 'loud'}],
      },
    })
    expect(told).toEqual([])
    expect(documents).toMatchObject([
      {
        type: 'feedback',
        kind: 'review',
        ratings: [{criterion: 'Comfort', value: 4, best: 5}],
        pros: [[{value: 'on time'}]],
        cons: [[{value: 'cold'}], [{value: 'loud'}]],
      },
    ])
  },
)

test('what became of a body is told block by block', () => {
  const text = (value: string) => [{type: 'text', value} as const]
  const {losses} = written([
    {
      type: 'article',
      body: [
        {type: 'paragraph', children: text('One.')},
        {type: 'thematicBreak'},
        {type: 'heading', depth: 2, children: text('Two')},
        {
          type: 'quote',
          children: ['Three.', 'Four.'].map((one) => ({type: 'paragraph', children: text(one)})),
        },
        {type: 'paragraph', children: [{type: 'strong', children: text('Five')}, ...text('.')]},
      ],
    },
  ])
  expect(losses).toEqual([
    {at: '/0/body/1', reason: 'dropped'},
    {at: '/0/body/2', reason: 'flattened', became: {type: 'paragraph', children: text('Two')}},
    {
      at: '/0/body/3',
      reason: 'flattened',
      became: ['Three.', 'Four.'].map((one) => ({type: 'paragraph', children: text(one)})),
    },
    {at: '/0/body/4/children', reason: 'flattened', became: text('Five.')},
  ])
})

test('a review has its notes, and each mark the aspect that it is for', () => {
  const review: Feedback = {
    type: 'feedback',
    kind: 'review',
    about: {name: 'The ferry', url: 'https://paper.example/ferry'},
    ratings: [{criterion: 'Comfort', value: 4, best: 5, worst: 1}, {value: 3}],
    pros: [[{type: 'text', value: 'on time'}]],
    cons: [[{type: 'text', value: 'cold'}], [{type: 'text', value: 'loud'}]],
    body: [{type: 'paragraph', children: [{type: 'text', value: 'It left.'}]}],
  }
  const {value, losses} = written([review])
  expect(losses).toEqual([])
  expect(value).toMatchObject({
    '@type': 'UserReview',
    itemReviewed: {name: 'The ferry'},
    reviewRating: [{reviewAspect: 'Comfort', ratingValue: 4}, {ratingValue: 3}],
    positiveNotes: {'@type': 'ItemList', itemListElement: [{position: 1, name: 'on time'}]},
    negativeNotes: {itemListElement: [{name: 'cold'}, {name: 'loud'}]},
  })
})

test('who may read it: open, registered, subscribers', () => {
  const of = (access: 'open' | 'registered' | 'subscribers') =>
    written([{type: 'article', access, body: []}]).value
  expect(of('open').isAccessibleForFree).toBe(true)
  expect(of('registered')).toMatchObject({
    isAccessibleForFree: false,
    conditionsOfAccess: 'registered',
  })
  expect(of('subscribers').isAccessibleForFree).toBe(false)
  expect(read({'@type': 'NewsArticle', isAccessibleForFree: 'False'}).documents).toEqual([
    {type: 'article', access: 'subscribers', body: []},
  ])
})

test('readers’ names, drafts and embargoed pieces stay in the house', () => {
  const {text, losses} = written([
    {type: 'feedback', kind: 'comment', author: {name: 'A Reader'}, body: []},
    {type: 'article', status: 'draft', headline: 'Not yet', body: []},
  ])
  expect(text).not.toMatch(/A Reader|Not yet/)
  expect(losses).toEqual([
    {at: '/0/author', reason: 'withheld'},
    {at: '/1', reason: 'withheld'},
  ])
})

test('no text ends the script around it', () => {
  const {text} = written([
    {type: 'article', headline: '</script><script>alert(1)</script>', body: []},
  ])
  expect(text).not.toContain('<')
  expect(JSON.parse(text).headline).toBe('</script><script>alert(1)</script>')
})

test('a graph: what is referred to is a part, what is no document is told', () => {
  const {documents, told} = read({
    '@context': 'https://schema.org',
    '@graph': [
      {'@type': 'WebPage', '@id': '#page', name: 'Page'},
      {
        '@type': ['Article', 'NewsArticle'],
        '@id': '#a',
        headline: 'The boat',
        author: {'@id': '#ada'},
        datePublished: '2025-11-14T08:20:00+0100',
        isPartOf: {'@id': '#page'},
        keywords: 'ferry, boats',
        wordCount: 3,
      },
      {'@type': 'Person', '@id': '#ada', name: 'Ada Lund', jobTitle: 'Reporter'},
    ],
  })
  expect(documents).toEqual([
    {
      type: 'article',
      headline: 'The boat',
      byline: {contributors: [{name: 'Ada Lund', jobTitle: 'Reporter'}]},
      publishedAt: '2025-11-14T08:20:00+01:00',
      series: {name: 'Page'},
      topics: [{name: 'ferry'}, {name: 'boats'}],
      body: [],
    },
  ])
  expect(told.filter((message) => /WebPage|wordCount/.test(message))).toHaveLength(2)
})

test('values as others write them: a text for a node, a list of one, a language beside it', () => {
  const {documents} = read([
    {
      '@type': 'http://schema.org/NewsArticle',
      headline: {'@value': 'The boat', '@language': 'en'},
      author: 'Ada Lund',
      image: ['https://paper.example/boat.jpg'],
      dateModified: 'last week',
    },
  ])
  expect(documents).toEqual([
    {
      type: 'article',
      headline: 'The boat',
      byline: {contributors: [{name: 'Ada Lund'}]},
      image: {type: 'figure', media: {kind: 'image', url: 'https://paper.example/boat.jpg'}},
      body: [],
    },
  ])
})

test('circles, keys of the prototype and depth do no harm', () => {
  expect(
    read({
      '@graph': [
        {'@type': 'Article', '@id': 'a', author: {'@id': 'b'}},
        {'@type': 'Person', '@id': 'b', worksFor: {'@id': 'a'}, name: 'B', identifier: 'b'},
      ],
    }).documents.length,
  ).toBeGreaterThan(0)
  const own = jsonLd.parse(
    '{"@type": "Article", "__proto__": {"headline": "x"}, "constructor": 1}',
    {rules: {}},
  )
  expect(own.documents[0]?.ok && own.documents[0].value).toEqual({type: 'article', body: []})
  const deep = jsonLd.parse(`${'{"@graph":['.repeat(50_000)}${']}'.repeat(50_000)}`)
  expect(deep.diagnostics.map(({code}) => code)).toEqual(['limit-exceeded'])
})

test('it is told from other JSON', () => {
  const [first] = detect('{"@context": "https://schema.org", "@type": "NewsArticle"}', {
    path: 'a.json',
  })
  expect(first?.format.name).toBe('json-ld')
})
