import {completeSums} from './complete-forest.ts'

/**
 * Boosted trees, flat: the nodes of every tree in preorder, so that a node's left child is the next
 * node. What a forest returns is the log of the odds.
 */
export interface Forest {
  readonly bias: number
  /** The first node of each tree. */
  readonly roots: Int32Array
  /** The feature that a node asks for, or -1 for a leaf. */
  readonly features: Int16Array
  /** A node sends what is at most this to the left; a leaf holds its value here. */
  readonly values: Float32Array
  /** The right child of a node. */
  readonly rights: Int32Array
}

/** The log of the odds for the row of features that starts at `offset`. */
export function scoreRow(forest: Forest, rows: Float32Array, offset: number): number {
  const {roots, features, values, rights} = forest
  let sum = forest.bias
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!
    for (let feature = features[node]!; feature >= 0; feature = features[node]!) {
      node = rows[offset + feature]! <= values[node]! ? node + 1 : rights[node]!
    }
    sum += values[node]!
  }
  return sum
}

/** The probability that these log odds stand for. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** So many rows go through a forest together: they stay at hand until its last tree. */
const together = 64

/** The probability of every row of a table with `width` features; 0 for rows that are not asked. */
export function scoreRows(
  forest: Forest,
  rows: Float32Array,
  width: number,
  asked?: (row: number) => boolean,
): Float32Array {
  const count = width === 0 ? 0 : Math.floor(rows.length / width)
  const scores = new Float32Array(count)
  const offsets = new Int32Array(count)
  let many = 0
  for (let row = 0; row < count; row++) if (!asked || asked(row)) offsets[many++] = row * width
  for (let from = 0; from < many; from += together) {
    const some = offsets.subarray(from, Math.min(many, from + together))
    const sums = completeSums(forest, rows, some)
    for (let at = 0; at < some.length; at++) {
      const offset = some[at]!
      scores[offset / width] = probability(sums ? sums[at]! : scoreRow(forest, rows, offset))
    }
  }
  return scores
}
