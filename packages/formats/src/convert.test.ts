import type {Document, Format} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {convert} from './convert.ts'
import {formats} from './formats.ts'
import {json} from './json/index.ts'

const ferry: Document = {type: 'topic', id: 'ferry', name: 'The ferry'}
const choir: Document = {type: 'topic', id: 'choir', name: 'The choir'}
const source = JSON.stringify(ferry)

test('a source, its format detected or said', () => {
  const text = '---\ntype: topic\nid: ferry\nname: The ferry\n---\n'
  expect(convert(source, {to: 'markdown'})).toMatchObject({
    ok: true,
    text,
    from: 'json',
    losses: [],
  })
  expect(convert(text, {to: 'json', from: 'markdown'})).toMatchObject({
    ok: true,
    documents: [ferry],
  })
  expect(convert(text, {to: 'json', path: 'a/ferry.md'})).toMatchObject({
    ok: true,
    from: 'markdown',
  })
})

test('documents, one or several', () => {
  const many = convert([ferry, choir], {to: 'json'})
  expect(many.ok && many.text).toBe(`${JSON.stringify(ferry)}\n${JSON.stringify(choir)}\n`)
  expect(convert(ferry, {to: 'json', many: 'lines'})).toMatchObject({ok: true, text: `${source}\n`})
})

test('a file of markdown holds one document', () => {
  for (const documents of [[], [ferry, choir]]) {
    const converted = convert(documents, {to: 'markdown'})
    expect(converted).toMatchObject({ok: false, diagnostics: [{code: 'document-not-held'}]})
  }
})

test('reading copy does not hold records', () => {
  const converted = convert([ferry], {to: 'plain-text'})
  expect(converted).toMatchObject({ok: false, diagnostics: [{code: 'document-not-held', at: '/0'}]})
  expect(converted.diagnostics[0]?.message).toBe(
    'Unexpected document of type `topic`, expected a document that plain-text holds: `article`, `brief`, `poem`, `feedback`',
  )
})

test('where one of several cannot be read, the others are a draft', () => {
  const converted = convert(`${source}\n{"type"\n`, {to: 'json', many: 'lines'})
  expect(converted).toMatchObject({
    ok: false,
    documents: [ferry],
    diagnostics: [{code: 'json-syntax'}],
  })
  expect(!converted.ok && converted.draft?.text).toBe(`${source}\n`)
})

test('a source that cannot be read is told, and nothing is written', () => {
  const converted = convert('{"type": "topic"', {to: 'markdown'})
  expect(converted).toMatchObject({ok: false, from: 'json', diagnostics: [{code: 'json-syntax'}]})
  expect('draft' in converted).toBe(false)
})

test('a name that no format has is misuse', () => {
  const written = formats.filter(({serialize}) => serialize).map(({name}) => `\`${name}\``)
  const message = `Cannot write \`markdwon\`, expected a format that can be written: ${written.join(', ')}; did you mean \`markdown\`?`
  expect(() => convert(source, {to: 'markdwon'})).toThrow(message)
  expect(() => convert(source, {to: 'text'})).toThrow('Cannot write `text`, expected a format')
  expect(() => convert(source, {to: 'json', from: 'plain-text'})).toThrow(
    'Cannot read `plain-text`',
  )
  expect(() => convert(source, {to: 'plain-text', width: -1})).toThrow('Cannot wrap at -1 columns')
})

/** A format of a user's own: a topic to a line, by its name. */
const names: Format = {
  name: 'names',
  mediaTypes: [],
  extensions: ['.names'],
  holds: ['topic'],
  detect: (_, {path}) => (path?.endsWith('.names') ? 1 : 0),
  parse: (text) => json.parse(JSON.stringify({...ferry, name: text.trim()})),
  serialize: (documents) => ({
    ok: true,
    diagnostics: [],
    value: {
      text: documents.map((document) => ('name' in document ? `${document.name}\n` : '')).join(''),
      losses: [{at: '/0/id', reason: 'dropped'}],
      extensions: [],
    },
  }),
}

test("a user's own format is read, written and detected like any other", () => {
  expect(convert('The choir\n', {from: names, to: 'json'})).toMatchObject({ok: true, from: 'names'})
  expect(convert(source, {to: names})).toMatchObject({ok: true, text: 'The ferry\n', to: 'names'})
  const converted = convert('The choir\n', {formats: [json, names], path: 'a.names', to: 'json'})
  expect(converted).toMatchObject({ok: true, from: 'names'})
  expect(convert('x', {formats: [names], to: names})).toMatchObject({
    ok: false,
    diagnostics: [{code: 'format-unknown'}],
  })
})

test('writing throws nothing away unasked: notes for staff only go out to staff', () => {
  const article: Document = {type: 'article', editorNotes: [{text: 'Call again.'}], body: []}
  const out = convert(article, {to: 'plain-text'})
  expect(out).toMatchObject({
    ok: true,
    text: '',
    losses: [{at: '/0/editorNotes', reason: 'withheld'}],
  })
  expect(convert(article, {to: 'plain-text', staff: true})).toMatchObject({
    text: '[Note: Call again.]\n',
    losses: [],
  })
})
