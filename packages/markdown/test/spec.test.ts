import {deepStrictEqual} from 'node:assert'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {blockTypes, type Document, documentTypes, inlineTypes} from '@copydesk/schema'
import {type Example, examples} from '@copydesk/testkit'
import {describe, expect, test} from 'vitest'
import {parseMarkdown, remarkEngine, serializeMarkdown} from '../src/index.ts'

const engine = remarkEngine()
const root = fileURLToPath(new URL('../../../', import.meta.url))
const types = [...new Set<string>([...documentTypes, ...blockTypes, ...inlineTypes])]
const pages = [...types, 'markdown'].map((name) => `docs/spec/${name}.md`)

/** The JSON of a page is a document, or the body of an article. */
const toDocument = ({json}: Example): unknown =>
  Array.isArray(json) ? {type: 'article', body: json} : json

function read(source: string): Document {
  const result = parseMarkdown(source, {engine, rules: {}})
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 2))
  return result.value
}

describe.each(pages)('%s', (page) => {
  const cases = existsSync(root + page) ? examples(page) : []

  test('has a page with examples', () => {
    expect(cases.length).toBeGreaterThan(0)
  })

  test.each(cases.map((one) => [one.title, one] as const))('%s', (_, example) => {
    const document = read(example.markdown)
    deepStrictEqual(document, toDocument(example))
    deepStrictEqual(read(serializeMarkdown(document)), document)
  })

  test('shows its type', () => {
    const name = page.slice('docs/spec/'.length, -'.md'.length)
    if (name === 'markdown') return
    expect(cases.some(({json}) => JSON.stringify(json).includes(`"type":"${name}"`))).toBe(true)
  })
})
