import type {Document, Result} from '@copydesk/schema'
import {anyArticle, assertAsyncLaw, lawRuns} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {jsonFeed} from '../../src/index.ts'

const envelope = {title: 'Feed', description: 'All of it', url: 'https://paper.example/'}

function* pieces(source: string, size: number): Generator<string> {
  for (let at = 0; at < source.length; at += size) yield source.slice(at, at + size)
}

async function streamed(source: string, size: number) {
  const results: Result<Document>[] = []
  const reader = jsonFeed.parseStream(pieces(source, size), {rules: {}})
  let next = await reader.next()
  for (; !next.done; next = await reader.next()) results.push(next.value)
  return {results, end: next.value}
}

const isBad = (results: readonly Result<Document>[], found: readonly {severity: string}[]) =>
  results.some(({ok}) => !ok) || found.some(({severity}) => severity === 'error')

const withPlace = (result: Result<Document>) => ({...result, origin: result.origin?.spans('')})

test('law: in pieces of any size a feed is read as it is whole, places and all', async () => {
  await assertAsyncLaw(
    'json-feed in pieces',
    fc.asyncProperty(
      fc.array(anyArticle, {maxLength: 3}),
      fc.integer({min: 1, max: 200}),
      fc.integer({min: 0, max: 4}),
      async (documents, size, indent) => {
        const written = jsonFeed.serialize(documents, {staff: true, envelope})
        fc.pre(written.ok)
        const value: object = JSON.parse(written.value.text)
        const source = JSON.stringify({...value, _x: [{items: [1]}], '"items': 2}, null, indent)
        const whole = jsonFeed.parse(source, {rules: {}})
        const {results, end} = await streamed(source, size)
        expect(results.map(withPlace)).toEqual(whole.documents.map(withPlace))
        expect(end.envelope).toEqual(whole.envelope)
        expect(end.diagnostics.map(({message}) => message)).toEqual(
          whole.diagnostics.map(({message}) => message),
        )
      },
    ),
    {runs: lawRuns(150)},
  )
})

test('law: what is wrong whole is wrong in pieces', async () => {
  const source =
    '{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "a", "content_text": "x [1, 2] \\" y"}, {"id": "b", "tags": ["c"]}], "items2": []}'
  await assertAsyncLaw(
    'json-feed in pieces, damaged',
    fc.asyncProperty(
      fc.nat({max: source.length}),
      fc.nat({max: 3}),
      fc.constantFrom('', ',', ']', '[', '}', '{', '"', '\\', ':', 'items', ' {} ', ',"items":[]'),
      fc.integer({min: 1, max: 50}),
      async (at, cut, put, size) => {
        const damaged = source.slice(0, at) + put + source.slice(at + cut)
        const whole = jsonFeed.parse(damaged, {rules: {}})
        const {results, end} = await streamed(damaged, size)
        const isBadWhole = isBad(whole.documents, whole.diagnostics)
        expect([damaged, isBad(results, end.diagnostics)]).toEqual([damaged, isBadWhole])
      },
    ),
    {runs: lawRuns(1000)},
  )
})

test('a key that is written with escapes is the key that it means', async () => {
  const {results} = await streamed('{"\\u0069tems": [{"id": "a", "title": "T"}]}', 5)
  expect(results).toMatchObject([{ok: true, value: {id: 'a', headline: 'T'}}])
})

test('one item without an end is refused once as much is held as may be', async () => {
  let asked = 0
  function* endless(): Generator<string> {
    yield '{"items": [{"id": "'
    for (; asked < 50; asked++) yield 'a'.repeat(1_000_000)
  }
  const end = await jsonFeed.parseStream(endless()).next()
  expect(end.done && end.value.diagnostics.map(({code}) => code)).toEqual(['limit-exceeded'])
  expect(asked).toBeLessThan(20)
})
