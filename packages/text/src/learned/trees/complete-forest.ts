import type {Forest} from './forest.ts'

/**
 * A forest whose trees all have the same depth: the children of a tree’s node `n` are `2n` and
 * `2n + 1`, so that a row goes down without a branch and several rows can go at a time.
 */
interface CompleteForest {
  readonly depth: number
  readonly features: Int32Array
  readonly cuts: Float32Array
  readonly leaves: Float32Array
}

/** Deeper trees would have too many nodes that ask nothing. */
const deepest = 7

const known = new WeakMap<Forest, CompleteForest | null>()

/** The log odds of the rows at these offsets: each exactly what `scoreRow` gives for it. */
export function completeSums(
  forest: Forest,
  rows: Float32Array,
  offsets: Int32Array,
): Float64Array | undefined {
  let complete = known.get(forest)
  if (complete === undefined) {
    complete = completed(forest) ?? null
    known.set(forest, complete)
  }
  return complete ? sumsOf(complete, forest, rows, offsets) : undefined
}

function completed({roots, features, values, rights}: Forest): CompleteForest | undefined {
  const depthOf = (node: number): number =>
    features[node]! < 0 ? 0 : 1 + Math.max(depthOf(node + 1), depthOf(rights[node]!))
  const depth = roots.reduce((most, root) => Math.max(most, depthOf(root)), 0)
  if (depth > deepest) return undefined
  const size = 1 << depth
  const made: CompleteForest = {
    depth,
    features: new Int32Array(roots.length * size),
    cuts: new Float32Array(roots.length * size),
    leaves: new Float32Array(roots.length * size),
  }
  const put = (base: number, node: number, place: number): void => {
    if (place >= size) {
      made.leaves[base + place - size] = values[node]!
      return
    }
    const leaf = features[node]! < 0
    made.features[base + place] = leaf ? 0 : features[node]!
    made.cuts[base + place] = leaf ? Number.POSITIVE_INFINITY : values[node]!
    put(base, leaf ? node : node + 1, 2 * place)
    put(base, leaf ? node : rights[node]!, 2 * place + 1)
  }
  for (let tree = 0; tree < roots.length; tree++) put(tree * size, roots[tree]!, 1)
  return made
}

/** Tree by tree, four rows at a time: none of them waits for another. */
function sumsOf(
  {depth, features, cuts, leaves}: CompleteForest,
  {bias, roots}: Forest,
  rows: Float32Array,
  offsets: Int32Array,
): Float64Array {
  const count = offsets.length
  const size = 1 << depth
  const sums = new Float64Array(count).fill(bias)
  for (let tree = 0; tree < roots.length; tree++) {
    const base = tree * size
    const end = base - size
    let at = 0
    for (; at + 3 < count; at += 4) {
      const rowA = offsets[at]!
      const rowB = offsets[at + 1]!
      const rowC = offsets[at + 2]!
      const rowD = offsets[at + 3]!
      let a = 1
      let b = 1
      let c = 1
      let d = 1
      for (let step = 0; step < depth; step++) {
        const nodeA = base + a
        const nodeB = base + b
        const nodeC = base + c
        const nodeD = base + d
        a = 2 * a + 1 - Number(rows[rowA + features[nodeA]!]! <= cuts[nodeA]!)
        b = 2 * b + 1 - Number(rows[rowB + features[nodeB]!]! <= cuts[nodeB]!)
        c = 2 * c + 1 - Number(rows[rowC + features[nodeC]!]! <= cuts[nodeC]!)
        d = 2 * d + 1 - Number(rows[rowD + features[nodeD]!]! <= cuts[nodeD]!)
      }
      sums[at] = sums[at]! + leaves[end + a]!
      sums[at + 1] = sums[at + 1]! + leaves[end + b]!
      sums[at + 2] = sums[at + 2]! + leaves[end + c]!
      sums[at + 3] = sums[at + 3]! + leaves[end + d]!
    }
    for (; at < count; at++) {
      const row = offsets[at]!
      let place = 1
      for (let step = 0; step < depth; step++) {
        const node = base + place
        place = 2 * place + 1 - Number(rows[row + features[node]!]! <= cuts[node]!)
      }
      sums[at] = sums[at]! + leaves[end + place]!
    }
  }
  return sums
}
