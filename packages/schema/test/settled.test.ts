import {deepStrictEqual} from 'node:assert/strict'
import {check, checkNormal, documentTypes, normalize} from '@copydesk/schema'
import {anyDocument, assertLaw, lawRuns} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {fitDocument} from '../src/check/fit-document.ts'
import {mutated} from './mutation.ts'

test('law: what is found to be settled is not changed by its normal form, member by member', () => {
  const found = {settled: 0, other: 0}
  const anyNormal = anyDocument.map((document) => normalize(document))
  assertLaw(
    'settled is right',
    fc.property(fc.oneof(anyNormal, mutated(anyNormal)), (value) => {
      const type = documentTypes.find((name) => name === Object(value).type)
      const fitting = type && fitDocument(type, value, 128)
      if (!fitting) return
      found[fitting.settled ? 'settled' : 'other']++
      if (!fitting.settled) return
      const {document} = fitting
      const normal = normalize(document)
      if (document.type === 'article' && normal.type === 'article') {
        deepStrictEqual(normal.body, document.body)
      }
      const checked = checkNormal(value, {rules: {}})
      deepStrictEqual(checked.ok && JSON.stringify(checked.value), JSON.stringify(normal))
    }),
    {runs: lawRuns() * 5},
  )
  console.info('documents', found)
  expect(Math.min(found.settled, found.other)).toBeGreaterThan(lawRuns() / 10)
})

test('law: to check in the normal form is to check, and then to make it', () => {
  assertLaw(
    'checkNormal is check and normalize',
    fc.property(mutated(anyDocument), (value) => {
      const checked = check(value, {rules: {}})
      const normal = checkNormal(value, {rules: {}})
      deepStrictEqual(normal, checked.ok ? {...checked, value: normalize(checked.value)} : checked)
      if (checked.ok && normal.ok) {
        expect(JSON.stringify(normal.value)).toBe(JSON.stringify(normalize(checked.value)))
      }
    }),
  )
})
