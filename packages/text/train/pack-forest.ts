import type {Forest} from '../src/learned/trees/forest.ts'
import {numbersAsText} from '../src/learned/trees/number-text.ts'
import {
  type Cuts,
  leavesTogether,
  type PackedForest,
  type PackedForests,
} from '../src/learned/trees/unpack-forest.ts'

/** How exactly a forest is packed: its leaves in so many steps up to the largest, its thresholds in digits. */
export interface Precision {
  readonly steps: number
  readonly digits: number
}

/** Pack a forest. Leaf values lose precision: at most half a step, a 254th of the largest. */
export function packForest(
  forest: Forest,
  {steps, digits}: Precision = {steps: 127, digits: 5},
): PackedForest {
  const table = tableOf([forest], digits)
  return {...packNodes(forest, table, steps), cuts: table.cuts}
}

/**
 * Pack forests that ask the same features: they share one table of thresholds, which a single forest
 * would take as much room for as for its nodes.
 */
export function packTogether<K extends string>(
  forests: Readonly<Record<K, Forest>>,
  stepsOf: (key: K) => number,
  digits: number,
): PackedForests<K> {
  const keys = Object.keys(forests) as K[] // its own keys
  const table = tableOf(
    keys.map((key) => forests[key]),
    digits,
  )
  const packed = keys.map((key) => [key, packNodes(forests[key], table, stepsOf(key))])
  return {cuts: table.cuts, forests: Object.fromEntries(packed) as Record<K, PackedForest>} // one entry a key
}

interface Table {
  readonly cuts: Cuts
  readonly slots: ReadonlyMap<number, number>
  /** The number of a threshold of a feature. */
  readonly numberOf: (feature: number, value: number) => number
}

function tableOf(forests: readonly Forest[], digits: number): Table {
  const rounded = (value: number): number => Number(value.toPrecision(digits))
  const thresholds = new Map<number, Map<number, number>>()
  const uses = new Map<number, number>()
  for (const {features, values} of forests) {
    for (let node = 0; node < features.length; node++) {
      const feature = features[node]!
      if (feature < 0) continue
      const own = thresholds.get(feature) ?? new Map<number, number>()
      thresholds.set(feature, own.set(rounded(values[node]!), 0))
      uses.set(feature, (uses.get(feature) ?? 0) + 1)
    }
  }
  // What is asked most often comes first: small numbers are short.
  const used = [...thresholds.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || a - b)
  const cuts = used.map((feature) => {
    const sorted = [...thresholds.get(feature)!.keys()].sort((a, b) => a - b)
    for (const [index, value] of sorted.entries()) thresholds.get(feature)!.set(value, index)
    return [feature, ...sorted]
  })
  return {
    cuts,
    slots: new Map(used.map((feature, slot) => [feature, slot])),
    numberOf: (feature, value) => thresholds.get(feature)!.get(rounded(value))!,
  }
}

function packNodes(
  {bias, roots, features, values}: Forest,
  {slots, numberOf}: Table,
  steps: number,
): PackedForest {
  let largest = 1e-6
  for (let node = 0; node < features.length; node++)
    if (features[node]! < 0) largest = Math.max(largest, Math.abs(values[node]!))
  const unit = largest / steps
  const leaves: number[] = []
  const asked: number[] = []
  const told: number[] = []
  const said: number[] = []
  for (let node = 0; node < features.length; node++) {
    const feature = features[node]!
    const group = Math.floor(node / leavesTogether)
    leaves[group] ??= 0
    if (feature < 0) {
      leaves[group]! |= 1 << (node % leavesTogether)
      const step = Math.round(values[node]! / unit)
      said.push(step < 0 ? -2 * step - 1 : 2 * step)
    } else {
      asked.push(slots.get(feature)!)
      told.push(numberOf(feature, values[node]!))
    }
  }
  return {
    bias: Number(bias.toPrecision(6)),
    trees: roots.length,
    unit: Number(unit.toPrecision(6)),
    count: features.length,
    nodes: [leaves, asked, told, said].map(numbersAsText).join(''),
  }
}
