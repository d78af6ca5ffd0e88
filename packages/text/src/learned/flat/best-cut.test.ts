import {expect, test} from 'vitest'
import {bestCut} from './best-cut.ts'

test('sure guesses are parted from unlikely ones', () => {
  expect(bestCut([0.95, 0.9, 0.1, 0.05], 0.02, 0.9)).toBe(0.9)
})

test('where all guesses are unsure more of them are believed', () => {
  expect(bestCut([0.4, 0.35, 0.3, 0.3, 0.25], 0.15, 0.5)).toBe(0.25)
})

test('the cut stays between its bounds', () => {
  expect(bestCut([], 0.2, 0.5)).toBe(0.5)
  expect(bestCut([0.1, 0.1], 0.2, 0.5)).toBe(0.2)
})
