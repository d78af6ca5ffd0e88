import type {Forest} from './forest.ts'
import {numbersOf} from './number-text.ts'

/** Per feature used: its number, then its thresholds. */
export type Cuts = readonly (readonly number[])[]

/** A forest as the generated weights hold it. */
export interface PackedForest {
  readonly bias: number
  readonly trees: number
  /** What a leaf counts in. */
  readonly unit: number
  /** Absent where forests of one kind share theirs. */
  readonly cuts?: Cuts | undefined
  readonly count: number
  /**
   * The nodes in preorder, like beside like: which are leaves, six to a number; what each of the others
   * asks, and its threshold, by their numbers in `cuts`; what the leaves say, folded at zero.
   */
  readonly nodes: string
}

/** Forests that ask the same features, and share one table of thresholds. */
export interface PackedForests<K extends string> {
  readonly cuts: Cuts
  readonly forests: Readonly<Record<K, PackedForest>>
}

/** Make forests that share their thresholds ready to be asked. */
export function unpackForests<K extends string>({
  cuts,
  forests,
}: PackedForests<K>): Readonly<Record<K, Forest>> {
  const keys = Object.keys(forests) as K[] // its own keys
  const made = keys.map((key): [K, Forest] => [key, unpackForest(forests[key], cuts)])
  return Object.fromEntries(made) as Record<K, Forest> // one entry a key
}

/** How many nodes are told by a number whether they are leaves. */
export const leavesTogether = 6

/** Make a packed forest ready to be asked. `shared` are the thresholds of forests that have none of their own. */
export function unpackForest(
  {bias, trees, unit, cuts: own, count, nodes}: PackedForest,
  shared: Cuts = [],
): Forest {
  const cuts = own ?? shared
  const numbers = numbersOf(nodes, 0)
  const splits = (count - trees) / 2
  let asked = Math.ceil(count / leavesTogether)
  let told = asked + splits
  let leaf = told + splits
  const features = new Int16Array(count)
  const values = new Float32Array(count)
  const rights = new Int32Array(count)
  const roots = new Int32Array(trees)
  let node = 0
  // The nodes that wait for their right child, innermost last.
  const open: number[] = []
  for (let tree = 0; tree < trees && node < count; tree++) {
    roots[tree] = node
    for (;;) {
      const bits = numbers[Math.floor(node / leavesTogether)] ?? 0
      if (((bits >> (node % leavesTogether)) & 1) === 0) {
        const cut = cuts[numbers[asked++] ?? 0]
        features[node] = cut?.[0] ?? 0
        values[node] = cut?.[(numbers[told++] ?? 0) + 1] ?? 0
        open.push(node++)
        continue
      }
      const number = numbers[leaf++] ?? 0
      features[node] = -1
      values[node] = (number & 1 ? -(number + 1) / 2 : number / 2) * unit
      node++
      const parent = open.pop()
      if (parent === undefined) break
      rights[parent] = node
    }
  }
  return {bias, roots, features, values, rights}
}
