import {readFileSync} from 'node:fs'
import {
  blockTypes,
  check,
  documentTypes,
  type Format,
  inlineTypes,
  normalize,
  walk,
} from '@copydesk/schema'
import {type Fence, fences} from '@copydesk/testkit'
import {describe, expect, test} from 'vitest'
import {conceptsPage} from '../scripts/concepts-page.ts'
import {everything} from '../scripts/everything.ts'
import {convert, formats} from '../src/index.ts'

const names = formats.map(({name}: Format) => name)

/** A fence says its format behind its language: a source, and then what becomes of it. */
describe.each(names)('docs/formats/%s.md', (name) => {
  const all = fences(`docs/formats/${name}.md`).filter(({meta}) => meta !== '')
  let source: Fence | undefined
  let cases = 0
  for (const [index, fence] of all.entries()) {
    const next = all[index + 1]
    if (isSource(fence, next)) source = fence
    else if (source) {
      const from = source
      cases++
      test(`line ${fence.line}: ${fence.heading}`, () => {
        expect(answer(from, fence.meta)).toBe(fence.value)
      })
    }
  }
  test('it has examples', () => {
    expect(cases).toBeGreaterThan(0)
  })
})

/** It is followed by what becomes of it, and does not follow a source itself. */
function isSource(fence: Fence, next: Fence | undefined): boolean {
  const isResult = fence.lang !== fence.meta && fence.meta !== 'markdown' && fence.meta !== 'json'
  if (fence.meta === 'text' || fence.meta === 'page') return true
  if (fence.meta === 'portable-text') return next?.meta === 'json'
  if (fence.meta === 'markdown') return next?.meta === 'json-written'
  return !isResult && next !== undefined
}

function answer(source: Fence, meta: string): string {
  if (meta === 'diagnostics') {
    const {diagnostics} = convert(source.value, {from: source.meta, to: 'json'})
    return diagnostics
      .map(({code, span}) => `${code} ${source.value.slice(span?.start, span?.end)}\n`)
      .join('')
  }
  const to = meta === 'losses' ? 'plain-text' : meta.replace('-written', '')
  const converted = convert(source.value, {from: source.meta, to})
  if (!converted.ok) throw new Error(JSON.stringify(converted.diagnostics))
  if (meta !== 'losses') return converted.text
  return converted.losses.map((loss) => `${JSON.stringify(loss)}\n`).join('')
}

test('the table of formats and concepts is current: npm run concepts', () => {
  const page = readFileSync(new URL('../../../docs/formats/readme.md', import.meta.url), 'utf8')
  expect(page).toBe(conceptsPage(formats))
})

test('the documents that have everything are whole, in their normal form, and have everything', () => {
  for (const type of documentTypes) {
    const document = everything[type]
    expect(check(document, {rules: {}}).ok).toBe(true)
    expect(normalize(document)).toEqual(document)
    const path = new URL(`../../../schemas/v1/${type}.schema.json`, import.meta.url)
    const members = membersOf(JSON.parse(readFileSync(path, 'utf8')))
    const missing = members.filter((key) => !(key in document))
    expect([type, missing]).toEqual([type, type === 'poem' ? ['printed'] : []])
  }
  const types = new Set([...walk(everything.article)].map(({node}) => node.type))
  expect([...blockTypes, ...inlineTypes].filter((type) => !types.has(type))).toEqual([])
})

/** The schema's own members, wherever the file keeps them. */
function membersOf(schema: {
  readonly properties?: object
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, {readonly properties?: object}>>
}): readonly string[] {
  const own = schema.properties ?? schema.$defs?.[schema.$ref?.split('/').at(-1) ?? '']?.properties
  if (!own) throw new Error('Cannot find the members of the schema')
  return Object.keys(own).filter((key) => key !== '$schema')
}
