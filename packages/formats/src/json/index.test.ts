import type {Document, Parsed} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {json} from './index.ts'

const ferry: Document = {type: 'topic', id: 'ferry', name: 'The ferry'}
const choir: Document = {type: 'topic', id: 'choir', name: 'The choir'}

const values = ({documents}: Parsed): readonly unknown[] =>
  documents.map((result) => (result.ok ? result.value : result.diagnostics.map(({code}) => code)))

function write(documents: readonly Document[], many?: 'lines' | 'list'): string {
  const written = json.serialize(documents, {many})
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics))
  return written.value.text
}

test('one, several, a list and lines come back', () => {
  for (const many of [undefined, 'lines', 'list'] as const) {
    for (const documents of [[ferry], [ferry, choir]]) {
      expect(values(json.parse(write(documents, many)))).toEqual(documents)
    }
  }
  expect(write([ferry])).toBe('{\n  "type": "topic",\n  "id": "ferry",\n  "name": "The ferry"\n}\n')
  expect(write([ferry], 'lines').split('\n')).toHaveLength(2)
  expect(write([], 'lines')).toBe('')
  expect(values(json.parse(write([], 'list')))).toEqual([])
})

test('one bad line does not stop the rest', () => {
  const lines = [JSON.stringify(ferry), '{"type": "topic",', '', '  ', JSON.stringify(choir), '']
  const parsed = json.parse(lines.join('\r\n'))
  expect(values(parsed)).toEqual([ferry, ['json-syntax'], choir])
  expect(parsed.diagnostics).toEqual([])
})

test('a bad first line is one of several by the name of the file, or since the next is like it', () => {
  const source = `{"type": "topic"\n${JSON.stringify(choir)}\n`
  expect(values(json.parse(source))).toEqual([['json-syntax'], choir])
  const bare = `nonsense\n${JSON.stringify(choir)}\n`
  expect(json.parse(bare)).toMatchObject({documents: [], diagnostics: [{code: 'json-syntax'}]})
  for (const path of ['a.ndjson', 'a.JSONL']) {
    expect(values(json.parse(bare, {path}))).toEqual([['json-syntax'], choir])
  }
})

test('a document that is only followed by something is no line', () => {
  const source = `${write([ferry])}}\n`
  expect(json.parse(source)).toMatchObject({documents: [], diagnostics: [{code: 'json-syntax'}]})
})

test('what is wrong has its place, in a list and in lines too', () => {
  const bad = '{"type": "topic", "id": "a b", "name": "x", "nmae": 1}'
  const found = (source: string): readonly (string | undefined)[] =>
    json
      .parse(source)
      .documents.flatMap(({diagnostics}) =>
        diagnostics.map(({span, at}) => `${at} ${source.slice(span?.start, span?.end)}`),
      )
  const expected = ['/id "a b"', '/nmae "nmae"']
  expect(found(bad)).toEqual(expected)
  expect(found(`[${JSON.stringify(choir)}, ${bad}]`)).toEqual(expected)
  expect(found(`${JSON.stringify(choir)}\n${bad}\n`)).toEqual(expected)
})

test('a repeated key belongs to the document that it stands in', () => {
  const twice = '{"type": "topic", "id": "a", "id": "b", "name": "x"}'
  const parsed = json.parse(
    `[${JSON.stringify(ferry)}, ${twice}, ${JSON.stringify(choir)}, ${twice}]`,
  )
  expect(values(parsed)).toEqual([ferry, ['json-syntax'], choir, ['json-syntax']])
  expect(parsed.documents[1]?.diagnostics[0]?.at).toBe('/id')
})

test('a byte order mark is told and skipped; nothing is empty', () => {
  const parsed = json.parse(`\ufeff${write([ferry])}`)
  expect(values(parsed)).toEqual([ferry])
  expect(parsed.diagnostics).toMatchObject([{code: 'encoding-converted', span: {start: 0, end: 1}}])
  for (const source of ['', ' \n\t']) {
    expect(json.parse(source)).toMatchObject({documents: [], diagnostics: [{code: 'source-empty'}]})
  }
})

test('lone surrogates are no text, plain or escaped', () => {
  for (const name of ['"\ud800"', '"\\udc00"']) {
    const parsed = json.parse(`{"type": "topic", "id": "a", "name": ${name}}`)
    expect(values(parsed)).toEqual([['text-malformed']])
  }
})

test('over the limits there is one diagnostic', () => {
  const long = json.parse(' '.repeat(16_000_001))
  expect(long).toMatchObject({documents: [], diagnostics: [{code: 'limit-exceeded'}]})
  expect(json.parse('[{}]', {limits: {json: 3}}).diagnostics).toHaveLength(1)
  const deep = json.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)
  expect(deep).toMatchObject({documents: [], diagnostics: [{code: 'limit-exceeded'}]})
})

test('a single line of 10 MB is read', () => {
  const name = 'a'.repeat(10_000_000)
  const source = JSON.stringify({...ferry, name})
  expect(values(json.parse(source))).toEqual([{...ferry, name}])
})

test('a document that nests too deep to write is refused', () => {
  let block: {readonly type: 'aside'; readonly children: readonly object[]} = {
    type: 'aside',
    children: [],
  }
  for (let depth = 0; depth < 10_000; depth++) block = {type: 'aside', children: [block]}
  const document = {type: 'article', body: [block]} as Document // its blocks are asides all the way
  expect(json.serialize([document])).toMatchObject({
    ok: false,
    diagnostics: [{code: 'limit-exceeded', at: '/0'}],
  })
})
