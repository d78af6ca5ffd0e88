import {deepStrictEqual} from 'node:assert'
import {
  block,
  blockTypes,
  document,
  documentTypes,
  inline,
  inlineTypes,
  phrase,
} from '@copydesk/schema'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import type * as z from 'zod'
import {
  anyBlock,
  anyDocument,
  anyInline,
  anyPhrase,
  assertLaw,
  blockArbitraries,
  documentArbitraries,
  inlineArbitraries,
} from '../src/index.ts'
import {nodeTypes, type Tally, tally} from './tally.ts'

const satisfies = <T>(name: string, arbitrary: fc.Arbitrary<T>, schema: z.ZodType): void =>
  assertLaw(
    `${name} satisfies its schema`,
    fc.property(arbitrary, (value) => {
      const result = schema.safeParse(value)
      expect(result.error?.issues).toBeUndefined()
      deepStrictEqual(result.data, value)
    }),
    {runs: 2000},
  )

test('every document, block, inline and phrase satisfies the schema', () => {
  satisfies('anyDocument', anyDocument, document)
  satisfies('anyBlock', anyBlock, block)
  satisfies('anyInline', anyInline, inline)
  satisfies('anyPhrase', anyPhrase, phrase)
})

type Table = {readonly [type: string]: fc.Arbitrary<{readonly type: string}>}

const tables: readonly (readonly [Table, readonly string[]])[] = [
  [documentArbitraries, documentTypes],
  [blockArbitraries, blockTypes],
  [inlineArbitraries, inlineTypes],
]

test('each entry of a table makes the type it is named by', () => {
  for (const [table, types] of tables) {
    expect(Object.keys(table).sort()).toEqual([...types].sort())
    for (const [type, arbitrary] of Object.entries(table))
      for (const value of fc.sample(arbitrary, 50)) expect(value.type).toBe(type)
  }
})

test('values are plain JSON: no undefined member, no null prototype', () => {
  assertLaw(
    'documents are plain JSON',
    fc.property(anyDocument, (value) => {
      expect(plain(value)).toBe(true)
    }),
  )
})

test('2,000 documents hold every type, and the cases that break codecs', () => {
  const documents = fc.sample(anyDocument, 2000)
  const types = new Map<string, number>()
  const cases: Tally = tally(documents)
  for (const one of documents)
    for (const type of nodeTypes(one)) types.set(type, (types.get(type) ?? 0) + 1)
  const sizes = documents.map((one) => JSON.stringify(one).length).sort((a, b) => a - b)
  console.info('types', Object.fromEntries(types))
  console.info('cases', cases)
  console.info('size', {median: sizes[1000], p95: sizes[1900], max: sizes.at(-1)})
  for (const type of [...documentTypes, ...blockTypes, ...inlineTypes])
    expect(types.get(type) ?? 0, type).toBeGreaterThan(0)
  for (const [name, count] of Object.entries(cases)) expect(count, name).toBeGreaterThan(20)
  expect(sizes[1000]).toBeLessThan(4000)
})

function plain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== undefined
  if (Array.isArray(value)) return value.every(plain)
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(plain)
}
