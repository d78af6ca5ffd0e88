import {expect, test} from 'vitest'
import {measureGrowth} from './growth.ts'

test('each size is run on as much text as it says, and told with its ratio', () => {
  const sizes: number[] = []
  const measures = measureGrowth('abc ', [0.01, 0.02], (text) => sizes.push(text.length), 1)
  expect(sizes).toEqual([10_000, 20_000])
  expect(measures.map(({megabytes}) => megabytes)).toEqual([0.01, 0.02])
  expect(measures[0]?.ratio).toBeUndefined()
  expect(measures[1]?.ratio).toBeGreaterThan(0)
})
