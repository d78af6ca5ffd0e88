import {expect, test} from 'vitest'
import {packForest} from '../../train/seams/pack-forest.ts'
import {scoreRow} from '../learned/trees/forest.ts'
import {unpackForest} from './packed-forest.ts'

// Two trees: x0 <= 1 ? (x1 <= 2 ? 0.5 : -0.5) : 0.25, and a lone leaf.
const forest = {
  bias: 0.125,
  roots: Int32Array.of(0, 5),
  features: Int16Array.of(0, 1, -1, -1, -1, -1),
  values: Float32Array.of(1, 2, 0.5, -0.5, 0.25, 0.0625),
  rights: Int32Array.of(4, 3, 0, 0, 0, 0),
}

test('a packed forest scores as the forest did, to the step of a leaf', () => {
  const packed = packForest(forest, 2)
  const again = unpackForest(packed)
  expect([...again.roots]).toEqual([0, 5])
  expect([...again.rights]).toEqual([...forest.rights])
  for (const row of [
    [0, 0],
    [0, 3],
    [2, 0],
    [1, 2],
  ]) {
    const values = Float32Array.from(row)
    expect(Math.abs(scoreRow(again, values, 0) - scoreRow(forest, values, 0))).toBeLessThanOrEqual(
      2 * packed.step,
    )
  }
})
