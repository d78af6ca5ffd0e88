import type {Origin} from '@copydesk/schema'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {toStretches} from './stretch.ts'

test('law: whatever an origin tells, stretches tile the source exactly once', () => {
  const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), {minLength: 4, maxLength: 8})
  fc.assert(
    fc.property(spans, fc.integer({min: 0, max: 20}), (pairs, length) => {
      const told = pairs.map(([a, b]) => ({
        start: Math.min(a, b, length),
        end: Math.min(a + b, length),
      }))
      let next = 0
      const origin: Origin = {spans: () => told.slice(next++ % told.length).slice(0, 1)}
      const draft = {headline: 'a', dek: 'b', body: [], slug: 'c'}
      const documents = [{ok: false as const, draft, diagnostics: [], origin}]
      let at = 0
      for (const {span} of toStretches({documents}, length)) {
        expect(span.start).toBe(at)
        expect(span.end).toBeGreaterThan(at)
        at = span.end
      }
      expect(at).toBe(length)
    }),
    {numRuns: 2000},
  )
})
