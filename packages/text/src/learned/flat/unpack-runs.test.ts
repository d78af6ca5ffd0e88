import {expect, test} from 'vitest'
import {flatWeights} from './flat-weights.generated.ts'
import {featureNames} from './unpack-runs.ts'

test('every feature that the weights were grown on is still made', () => {
  const now = featureNames()
  for (const kind of ['first', 'second', 'fields'] as const) {
    const used = flatWeights[kind].cuts.map(([feature]) => flatWeights.names[kind][feature ?? -1])
    expect(used.length).toBeGreaterThan(60)
    expect(used.filter((name) => name === undefined || !now[kind].includes(name))).toEqual([])
  }
})
