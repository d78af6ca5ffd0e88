import {assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {codeNames} from './codes.ts'
import type {Diagnostic} from './diagnostic.ts'
import {report} from './report.ts'
import {sortDiagnostics} from './sort-diagnostics.ts'

const span = fc.tuple(fc.nat(5), fc.nat(5)).map(([start, length]) => ({start, end: start + length}))

const anyDiagnostic: fc.Arbitrary<Diagnostic> = fc
  .record({
    code: fc.constantFrom(...codeNames),
    found: fc.constantFrom('a', 'b'),
    at: fc.constantFrom(undefined, '', '/body/0', '/headline'),
    span: fc.option(span, {nil: undefined}),
  })
  .map(({code, found, at, span}) => report(code, found, {at, span}))

test('by place in the source, then in the value, then by code; what has no place comes first', () => {
  const at = (start: number, end: number, more = {}) =>
    report('headline-missing', 'x', {span: {start, end}, ...more})
  const whole = report('source-empty', 'x')
  const sorted = [whole, at(0, 1), at(0, 5), at(2, 3, {at: '/a'}), at(2, 3, {at: '/b'})]
  expect(sortDiagnostics(sorted.toReversed())).toEqual(sorted)
})

test('law: the order does not depend on the order before', () => {
  assertLaw(
    'sortDiagnostics is stable',
    fc.property(fc.array(anyDiagnostic), (diagnostics) => {
      const sorted = sortDiagnostics(diagnostics)
      expect(sortDiagnostics(diagnostics.toReversed())).toEqual(sorted)
      expect(sortDiagnostics(sorted)).toEqual(sorted)
      expect(sorted).toHaveLength(diagnostics.length)
    }),
  )
})
