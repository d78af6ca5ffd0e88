import {anyTimestamp, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {compareTimestamps} from './compare-timestamps.ts'

const sign = (a: string, b: string): number | undefined => {
  const order = compareTimestamps(a, b)
  return order === undefined ? undefined : Math.sign(order)
}

test.each([
  // as far as both are precise
  ['2025', '2025-12-31T23:59', 0],
  ['2024', '2024-12-31', 0],
  ['2025', '2026', -1],
  ['2024-02', '2024-02-29T23:59:59.999', 0],
  ['2025-01', '2025-02-01', -1],
  ['2025-01-28', '2025-01-28T16:30', 0],
  ['2025-01-28T16:30', '2025-01-28T16:30:59', 0],
  ['2025-01-28T16:31', '2025-01-28T16:30:59', 1],
  ['2025-01-28T16:30:15', '2025-01-28T16:30:15.999', 0],
  ['2025-01-28T16:30:15.5', '2025-01-28T16:30:15.45', 1],
  ['0001', '0002-01-01', -1],
  // both with a zone: as instants
  ['2025-01-28T16:30Z', '2025-01-28T17:30+01:00', 0],
  ['2025-01-28T16:30Z', '2025-01-28T16:30:30Z', 0],
  ['2025-01-28T16:30+05:30', '2025-01-28T12:00Z', -1],
  // one with a zone
  ['2025-01-28T16:30', '2025-01-28T16:30Z', undefined],
  ['2025-01-28T16:30', '2025-01-29T16:30Z', undefined],
  ['2025-01-28T16:30', '2025-01-30T16:30Z', -1],
  ['2025-01-30', '2025-01-28T16:30Z', undefined],
  ['2025-02-01', '2025-01-28T16:30Z', 1],
])('%s and %s: %s', (a, b, order) => {
  expect(sign(a, b)).toBe(order)
  expect(sign(b, a)).toBe(order === undefined || order === 0 ? order : -order)
})

test('law: turning two round turns the answer round, and a timestamp equals itself', () => {
  assertLaw(
    'compareTimestamps is antisymmetric',
    fc.property(anyTimestamp, anyTimestamp, (a, b) => {
      const [there, back] = [compareTimestamps(a, b), compareTimestamps(b, a)]
      expect(there ?? 0).not.toBeNaN()
      expect(there === undefined).toBe(back === undefined)
      expect((there ?? 0) + (back ?? 0)).toBe(0)
      expect(compareTimestamps(a, a)).toBe(0)
    }),
  )
})
