import {deepStrictEqual} from 'node:assert/strict'
import {anyDocument, anyInlines, anyPhrases, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {document as schema} from '../documents/index.ts'
import {inlines as inlinesSchema} from '../inlines/index.ts'
import {normalize} from './index.ts'
import {normalizeInlines} from './inlines.ts'

test('law: the normal form of a normal form is itself', () => {
  assertLaw(
    'normalize is idempotent',
    fc.property(anyDocument, (document) => {
      const once = normalize(document)
      deepStrictEqual(normalize(once), once)
    }),
  )
})

test('law: a normal form is valid', () => {
  assertLaw(
    'normalize keeps documents valid',
    fc.property(anyDocument, (document) => {
      expect(schema.safeParse(normalize(document)).error).toBeUndefined()
    }),
  )
})

test('law: running text too', () => {
  assertLaw(
    'normalizeInlines is idempotent',
    fc.property(fc.oneof(anyInlines, anyPhrases), (inlines) => {
      const once = normalizeInlines(inlines)
      deepStrictEqual(normalizeInlines(once), once)
      expect(inlinesSchema.safeParse(once).error).toBeUndefined()
    }),
    {runs: 5000},
  )
})
