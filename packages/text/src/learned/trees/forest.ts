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
    let node = roots[tree] ?? 0
    for (let feature = features[node] ?? -1; feature >= 0; feature = features[node] ?? -1) {
      node = (rows[offset + feature] ?? 0) <= (values[node] ?? 0) ? node + 1 : (rights[node] ?? 0)
    }
    sum += values[node] ?? 0
  }
  return sum
}

/** The probability that these log odds stand for. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The probability of every row of a table with `width` features; 0 for rows that are not asked. */
export function scoreRows(
  forest: Forest,
  rows: Float32Array,
  width: number,
  asked: (row: number) => boolean = () => true,
): Float32Array {
  const count = width === 0 ? 0 : Math.floor(rows.length / width)
  const scores = new Float32Array(count)
  for (let row = 0; row < count; row++) {
    if (asked(row)) scores[row] = probability(scoreRow(forest, rows, row * width))
  }
  return scores
}
