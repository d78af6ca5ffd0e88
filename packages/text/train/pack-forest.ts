import type {Forest} from '../src/learned/trees/forest.ts'
import type {PackedForest} from '../src/learned/trees/unpack-forest.ts'

/** Pack a forest. Leaf values lose precision: at most half a unit, a 254th of the largest. */
export function packForest({bias, roots, features, values}: Forest): PackedForest {
  const thresholds = new Map<number, Set<number>>()
  let largest = 1e-6
  for (let node = 0; node < features.length; node++) {
    const feature = features[node]!
    if (feature < 0) largest = Math.max(largest, Math.abs(values[node]!))
    else thresholds.set(feature, (thresholds.get(feature) ?? new Set()).add(short(values[node]!)))
  }
  const used = [...thresholds.keys()].sort((a, b) => a - b)
  if (used.length > 254) throw new Error('Cannot pack more than 254 features, expected fewer')
  const cuts = used.map((feature) => [
    feature,
    ...[...thresholds.get(feature)!].sort((a, b) => a - b),
  ])
  const unit = largest / 127
  const bytes = new Uint8Array(features.length * 2)
  for (let node = 0; node < features.length; node++) {
    const feature = features[node]!
    if (feature < 0) {
      bytes[node * 2] = 255
      bytes[node * 2 + 1] = Math.round(values[node]! / unit) + 128
    } else {
      const slot = used.indexOf(feature)
      bytes[node * 2] = slot
      bytes[node * 2 + 1] = cuts[slot]!.indexOf(short(values[node]!), 1) - 1
    }
  }
  return {
    bias: short(bias),
    trees: roots.length,
    unit: short(unit),
    cuts,
    nodes: Buffer.from(bytes).toString('base64'),
  }
}

/** Six digits are enough to part any two values. */
const short = (value: number): number => Number(value.toPrecision(6))
