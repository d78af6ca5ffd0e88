import {expect, test} from 'vitest'
import {bestCount} from './best-count.ts'

test('as many names are believed as promise most', () => {
  expect(bestCount([0.9, 0.8, 0.1])).toBe(2)
  expect(bestCount([0.9, 0.1, 0.1])).toBe(1)
  expect(bestCount([0.2])).toBe(1)
  expect(bestCount([])).toBe(0)
})
