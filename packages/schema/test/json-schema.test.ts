import {readdirSync, readFileSync} from 'node:fs'
import {type Document, document, documentSchemas, documentTypes} from '@copydesk/schema'
import {
  anyDocument,
  anyJsonObject,
  anyString,
  assertLaw,
  documentArbitraries,
  lawRuns,
} from '@copydesk/testkit'
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {schemaFiles} from '../../../scripts/schemas/files.ts'
import {mutated} from './mutation.ts'

const folder = new URL('../../../schemas/v1/', import.meta.url)
const committed: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
)

const validators: ReadonlyMap<string, ValidateFunction> = new Map(
  [...committed].map(([name, text]) => {
    const ajv = new Ajv2020({strict: true, unicodeRegExp: true})
    return [name.slice(0, -'.schema.json'.length), ajv.compile(JSON.parse(text))]
  }),
)

/** What the committed JSON Schema of this name says of a value. */
function holds(name: string, value: unknown): boolean {
  const validate = validators.get(name)
  if (!validate) throw new Error(`Cannot validate with ${name}, expected a file of that name`)
  return validate(value)
}

test('the committed schemas are those that the sources give, byte for byte', () => {
  expect([...committed.keys()].sort()).toEqual([...schemaFiles().keys()].sort())
  for (const [name, text] of schemaFiles()) expect(committed.get(name) === text, name).toBe(true)
})

test('a file for each type of document, the union and front matter', () => {
  expect([...validators.keys()].sort()).toEqual(
    [...documentTypes, 'document', 'front-matter'].sort(),
  )
})

test('every definition has a title and a description, and no link is left in one', () => {
  for (const [name, text] of committed) {
    const {$defs, ...root}: {$defs: Record<string, object>} = JSON.parse(text)
    for (const [key, one] of Object.entries({...$defs, [name]: root})) {
      expect(Object.keys(one), key).toEqual(expect.arrayContaining(['title', 'description']))
      expect(JSON.stringify(one)).not.toContain('{@link')
    }
  }
})

test('zod and JSON Schema accept the same documents', () => {
  assertLaw(
    'one verdict on documents',
    fc.property(anyDocument, (value) => {
      expect(document.safeParse(value).success).toBe(true)
      expect(holds('document', value)).toBe(true)
      for (const type of documentTypes) expect(holds(type, value), type).toBe(type === value.type)
    }),
  )
})

test('zod and JSON Schema give one verdict on mutated documents', () => {
  const verdicts = {accepted: 0, rejected: 0}
  assertLaw(
    'one verdict on mutated documents',
    fc.property(mutated(anyDocument), (value) => {
      const {success} = document.safeParse(value)
      verdicts[success ? 'accepted' : 'rejected']++
      expect(holds('document', value)).toBe(success)
    }),
  )
  console.info('mutated documents', verdicts)
  expect(Math.min(verdicts.accepted, verdicts.rejected)).toBeGreaterThan(lawRuns() / 50)
})

test.each(documentTypes)('one verdict on mutated documents of the type %s', (type) => {
  const arbitrary: fc.Arbitrary<Document> = documentArbitraries[type]
  assertLaw(
    `one verdict on a mutated ${type}`,
    fc.property(mutated(arbitrary), (value) => {
      expect(holds(type, value)).toBe(documentSchemas[type].safeParse(value).success)
    }),
  )
})

test('one verdict on values that are no documents at all', () => {
  assertLaw(
    'one verdict on any value',
    fc.property(fc.oneof(anyString, anyJsonObject, fc.anything(), fc.constant({})), (value) => {
      const json: unknown = JSON.parse(JSON.stringify(value) ?? 'null')
      expect(holds('document', json)).toBe(document.safeParse(json).success)
    }),
  )
})
