import type {Forest} from '../../src/learned/trees/forest.ts'
import type {PackedForest} from '../../src/seams/packed-forest.ts'

/** Pack a forest of at most 255 features, with at most 256 thresholds each. */
export function packForest(forest: Forest, width: number): PackedForest {
  const {features, values} = forest
  const sets = Array.from({length: width}, () => new Set<number>())
  let most = 0
  for (let node = 0; node < features.length; node++) {
    const feature = features[node]!
    if (feature >= 0) sets[feature]!.add(values[node]!)
    else most = Math.max(most, Math.abs(values[node]!))
  }
  const cuts = sets.map((set) => [...set].sort((a, b) => a - b))
  const place = cuts.map((list) => new Map(list.map((value, index) => [value, index])))
  const step = Number((Math.max(most, 1e-6) / 127).toPrecision(4))
  const featureBytes = new Uint8Array(features.length)
  const valueBytes = new Uint8Array(features.length)
  for (let node = 0; node < features.length; node++) {
    const feature = features[node]!
    featureBytes[node] = feature < 0 ? 255 : feature
    valueBytes[node] =
      feature < 0
        ? Math.max(0, Math.min(255, Math.round(values[node]! / step) + 128))
        : place[feature]!.get(values[node]!)!
  }
  return {
    bias: Number(forest.bias.toPrecision(6)),
    step,
    cuts,
    features: Buffer.from(featureBytes).toString('base64'),
    values: Buffer.from(valueBytes).toString('base64'),
  }
}
