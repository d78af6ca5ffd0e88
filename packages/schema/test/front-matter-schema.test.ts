import {readFileSync} from 'node:fs'
import {anyDocument, anyJson, assertLaw} from '@copydesk/testkit'
import {Ajv2020} from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'

const file = new URL('../../../schemas/v1/front-matter.schema.json', import.meta.url)
const holds = new Ajv2020({strict: true, unicodeRegExp: true}).compile(
  JSON.parse(readFileSync(file, 'utf8')),
)

test('what a document says before its body is front matter', () => {
  assertLaw(
    'documents give front matter',
    fc.property(anyDocument, (document) => {
      const bodies = new Set(['body', 'lead', 'sections', 'signOff', 'children'])
      const entries = Object.entries(document).filter(([key]) => !bodies.has(key))
      expect(holds(Object.fromEntries(entries)), JSON.stringify(holds.errors)).toBe(true)
    }),
  )
})

test('a key of the user may hold anything', () => {
  assertLaw(
    'keys of the user',
    fc.property(anyJson, (value) => {
      expect(holds({type: 'article', 'a key of mine': value})).toBe(true)
    }),
  )
})

test.each([
  ['nothing, which is an article', {}],
  ['a byline of one name', {byline: 'Ada Lund'}],
  ['a byline of names', {byline: ['Ada Lund', 'Bo Ek']}],
  ['a byline of names and credits', {byline: ['Ada Lund', {ref: 'bo-ek', role: 'editor'}]}],
  ['a whole byline', {byline: {text: 'By Ada', contributors: [{name: 'Ada', bio: 'Is *Ada*.'}]}}],
  ['topics by name', {topics: ['Water', {id: 'harbour'}]}],
  ['running text as a string', {dek: 'One *word*.', corrections: [{text: 'It was `two`.'}]}],
  ['running text as nodes', {dek: [{type: 'text', value: 'One.'}]}],
  ['a figure that need not say so', {image: {media: {kind: 'image', url: 'a.svg'}, caption: 'A.'}}],
  ['an edition', {type: 'brief', greeting: 'Hello.', highlights: ['One', 'Two'], edition: 'No. 1'}],
  ['a poem', {type: 'poem', title: 'A', epigraph: ['Two *words*'], source: {text: 'A copybook'}}],
  ['feedback', {type: 'feedback', kind: 'review', pros: ['Good'], cons: [], media: []}],
  ['a contributor', {type: 'contributor', id: 'ada', name: 'Ada', bio: 'Is *Ada*.'}],
])('front matter may say %s', (_, value) => {
  expect(holds(value), JSON.stringify(holds.errors)).toBe(true)
})

test.each([
  ['a type that is none', {type: 'story'}],
  ['a date that is none', {publishedAt: '2025-02-30'}],
  ['a slug with blanks', {slug: 'A slug'}],
  ['a blank byline', {byline: ' '}],
  ['a credit without a name', {byline: [{role: 'editor'}]}],
  ['an unknown member of a known one', {dateline: {place: 'Marra', time: '12:00'}}],
  ['a genre that is none', {genre: 'gossip'}],
  ['running text that is a number', {dek: 5}],
  ['a topic without its name', {type: 'topic', id: 'water'}],
  ['feedback without its kind', {type: 'feedback'}],
])('front matter may not say %s', (_, value) => {
  expect(holds(value)).toBe(false)
})
