import * as fc from 'fast-check'
import {afterEach, expect, test, vi} from 'vitest'
import {assertAsyncLaw, assertLaw, lawRuns} from '../src/index.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('the environment says how often, and repeats a seed', () => {
  const said = vi.spyOn(console, 'info').mockImplementation(() => undefined)
  vi.stubEnv('LAW_RUNS', '7')
  vi.stubEnv('LAW_SEED', '42')
  expect(lawRuns()).toBe(7)
  assertLaw(
    'even',
    fc.property(fc.nat(), (value) => fc.pre(value % 2 === 0)),
  )
  expect(said.mock.calls[0]?.[0]).toMatch(/^even: 7 runs, seed 42, [1-9]\d* discarded$/u)
})

test('without the environment a law is tried 1,000 times', () => {
  vi.stubEnv('LAW_RUNS', '')
  expect([lawRuns(), lawRuns(5)]).toEqual([1000, 5])
})

test('a law that does not hold throws, with the seed and the smallest case', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  const small = (value: number): void => expect(value).toBeLessThan(10)
  const sync = fc.property(fc.nat(), (value) => {
    small(value)
  })
  const later = fc.asyncProperty(fc.nat(), async (value) => {
    small(value)
  })
  expect(() => assertLaw('small', sync)).toThrow(/seed: [\s\S]*Counterexample: \[10\]/u)
  await expect(assertAsyncLaw('small', later)).rejects.toThrow(/Counterexample: \[10\]/u)
})

test('a number that is none is the fault of whoever set it', () => {
  vi.stubEnv('LAW_RUNS', 'many')
  expect(() => lawRuns()).toThrow('Cannot read LAW_RUNS, expected a whole number')
})
