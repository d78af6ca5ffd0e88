import {check, type Document, documentSchemas, documentTypes} from '@copydesk/schema'
import {anyDocument, anyJsonObject, assertLaw, lawRuns} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import * as z from 'zod'
import {fit} from '../src/check/fit.ts'
import {fitDocument} from '../src/check/fit-document.ts'
import {mutated} from './mutation.ts'

const deep = 1000

const fitted = (type: Document['type'], value: unknown, room: number): unknown =>
  fitDocument(type, value, room)?.document

/** What the quick test makes of a value as a document of this type, and what zod does. */
const both = (type: Document['type'], value: unknown) =>
  [fitted(type, value, deep), documentSchemas[type].safeParse(value).data] as const

test('law: a document fits its schema and is given back as it is, in the order of zod', () => {
  assertLaw(
    'documents fit',
    fc.property(anyDocument, (document) => {
      const [kept, read] = both(document.type, document)
      expect(JSON.stringify(kept)).toBe(JSON.stringify(read))
      const foreign = /"(?:extra|data)":/.test(JSON.stringify(document))
      if (read && !foreign) expect(both(document.type, read)[0]).toBe(read)
    }),
  )
})

test('law: the quick test and zod agree on mutated documents, and on what becomes of them', () => {
  const verdicts = {accepted: 0, rejected: 0}
  assertLaw(
    'fit and zod agree',
    fc.property(mutated(anyDocument), fc.constantFrom(...documentTypes), (value, other) => {
      const own = Object(value).type
      const type = documentTypes.find((name) => name === own) ?? other
      const [kept, read] = both(type, value)
      verdicts[read ? 'accepted' : 'rejected']++
      expect(JSON.stringify(kept)).toBe(JSON.stringify(read))
    }),
    {runs: lawRuns() * 5},
  )
  console.info('mutated documents', verdicts)
  expect(Math.min(verdicts.accepted, verdicts.rejected)).toBeGreaterThan(lawRuns() / 10)
})

test('law: they agree on values that are no documents at all', () => {
  assertLaw(
    'fit and zod agree on any value',
    fc.property(fc.oneof(anyJsonObject, fc.anything(), fc.constant({})), (value) => {
      for (const type of documentTypes) {
        const [kept, read] = both(type, value)
        expect(kept === undefined).toBe(read === undefined)
      }
    }),
  )
})

test('members are put in the order of the schema, and a member that is undefined is left to zod', () => {
  const text = {value: 'a', type: 'text'}
  const article = {body: [{children: [text], type: 'paragraph'}], type: 'article'}
  const kept = fitted('article', article, deep)
  expect(JSON.stringify(kept)).toBe(
    '{"type":"article","body":[{"type":"paragraph","children":[{"type":"text","value":"a"}]}]}',
  )
  expect(fitted('article', {...article, headline: undefined}, deep)).toBeUndefined()
  expect(check({...article, headline: undefined}).ok).toBe(true)
})

test('what nests deeper than there is room for does not fit', () => {
  const article = {type: 'article', body: [{type: 'thematicBreak'}], extra: {a: {b: []}}}
  expect(fitted('article', article, 4)).toEqual(article)
  expect(fitted('article', article, 3)).toBeUndefined()
})

test('a schema with more than the quick test knows is read by zod', () => {
  const schema = z.object({kind: z.string().default('x'), size: z.number().max(3)})
  expect(fit(schema)({size: 2}, deep)).toEqual({kind: 'x', size: 2})
  expect(fit(schema)({size: 4}, deep)).toBeUndefined()
})
