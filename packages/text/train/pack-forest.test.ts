import {expect, test} from 'vitest'
import {scoreRow} from '../src/learned/trees/forest.ts'
import {unpackForest, unpackForests} from '../src/learned/trees/unpack-forest.ts'
import {binFeatures} from './bins.ts'
import {growForest} from './grow-forest.ts'
import {packForest, packTogether} from './pack-forest.ts'
import {random} from './random.ts'

const rows = 2000
const width = 3
const next = random(3)
const table = Float32Array.from({length: rows * width}, () => next())
const truth = Float32Array.from({length: rows}, (_, row) =>
  table[row * width]! > 0.6 !== table[row * width + 1]! > 0.3 ? 1 : 0,
)
const settings = {
  trees: 60,
  depth: 4,
  rate: 0.2,
  rowShare: 0.7,
  featureShare: 0.9,
  least: 1,
  l2: 1,
  seed: 5,
}
const grow = () =>
  growForest(
    binFeatures([table], width),
    {
      rows: Int32Array.from({length: rows}, (_, row) => row),
      truth,
      weights: new Float32Array(rows).fill(1),
    },
    settings,
  )

test('a forest learns what no single threshold tells', () => {
  const forest = grow()
  let right = 0
  for (let row = 0; row < rows; row++)
    if (scoreRow(forest, table, row * width) > 0 === (truth[row] === 1)) right++
  expect(right / rows).toBeGreaterThan(0.97)
})

test('the same seed grows the same forest', () => {
  expect(grow()).toEqual(grow())
})

test('packing changes scores by less than the rounding of its leaves', () => {
  const forest = grow()
  const again = unpackForest(packForest(forest))
  expect(again.features).toEqual(forest.features)
  expect(again.rights.filter((_, node) => again.features[node]! >= 0)).toEqual(
    forest.rights.filter((_, node) => forest.features[node]! >= 0),
  )
  const largest = Math.max(
    ...forest.values.filter((_, node) => forest.features[node]! < 0).map(Math.abs),
  )
  for (let row = 0; row < 200; row++) {
    const error = Math.abs(
      scoreRow(again, table, row * width) - scoreRow(forest, table, row * width),
    )
    expect(error).toBeLessThan((settings.trees * largest) / 254 + 1e-3)
  }
})

test('forests that share their thresholds say what they say alone', () => {
  const forest = grow()
  const other = {...forest, bias: 0.5}
  const together = packTogether({one: forest, other}, () => 127, 5)
  const {one, other: again} = unpackForests(together)
  expect(one).toEqual(unpackForest(packForest(forest)))
  expect(again).toEqual({...one, bias: 0.5})
  expect(together.forests.one.cuts).toBeUndefined()
})
