import type {Forest} from '../src/learned/trees/forest.ts'
import {numbersAsText} from '../src/learned/trees/number-text.ts'
import type {PackedForest} from '../src/learned/trees/unpack-forest.ts'

/** How exactly a forest is packed: its leaves in so many steps up to the largest, its thresholds in digits. */
export interface Precision {
  readonly steps: number
  readonly digits: number
}

/** Pack a forest. Leaf values lose precision: at most half a step, a 254th of the largest. */
export function packForest(
  {bias, roots, features, values}: Forest,
  {steps, digits}: Precision = {steps: 127, digits: 5},
): PackedForest {
  const rounded = (value: number): number => Number(value.toPrecision(digits))
  const thresholds = new Map<number, Map<number, number>>()
  let largest = 1e-6
  for (let node = 0; node < features.length; node++) {
    const feature = features[node]!
    if (feature < 0) largest = Math.max(largest, Math.abs(values[node]!))
    else {
      const own = thresholds.get(feature) ?? new Map<number, number>()
      thresholds.set(feature, own.set(rounded(values[node]!), 0))
    }
  }
  // What is asked most often comes first: small numbers are short.
  const uses = new Map<number, number>()
  for (const feature of features) uses.set(feature, (uses.get(feature) ?? 0) + 1)
  const used = [...thresholds.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || a - b)
  const slots = new Map(used.map((feature, slot) => [feature, slot]))
  const cuts = used.map((feature) => {
    const sorted = [...thresholds.get(feature)!.keys()].sort((a, b) => a - b)
    for (const [index, value] of sorted.entries()) thresholds.get(feature)!.set(value, index)
    return [feature, ...sorted]
  })
  const unit = largest / steps
  const asked: number[] = []
  const told: number[] = []
  for (let node = 0; node < features.length; node++) {
    const feature = features[node]!
    if (feature < 0) {
      const step = Math.round(values[node]! / unit)
      asked.push(0)
      told.push(step < 0 ? -2 * step - 1 : 2 * step)
    } else {
      asked.push(slots.get(feature)! + 1)
      told.push(thresholds.get(feature)!.get(rounded(values[node]!))!)
    }
  }
  return {
    bias: Number(bias.toPrecision(6)),
    trees: roots.length,
    unit: Number(unit.toPrecision(6)),
    cuts,
    nodes: `!${numbersAsText(asked)}${numbersAsText(told)}`,
  }
}
