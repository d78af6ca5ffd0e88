import type {Forest} from '../learned/trees/forest.ts'

/** After so many trees, the log odds below which the others are not asked. In rising order. */
export type Hopeless = readonly (readonly [number, number])[]

/** The log odds of a row, or minus infinity as soon as they are hopeless: most rows are. */
export function scoreUnless(forest: Forest, row: Float32Array, hopeless: Hopeless): number {
  const {roots, features, values, rights} = forest
  let sum = forest.bias
  let tree = 0
  for (let check = 0; check <= hopeless.length; check++) {
    const until = Math.min(roots.length, hopeless[check]?.[0] ?? roots.length)
    for (; tree < until; tree++) {
      let node = roots[tree]!
      for (let feature = features[node]!; feature >= 0; feature = features[node]!) {
        node = row[feature]! <= values[node]! ? node + 1 : rights[node]!
      }
      sum += values[node]!
    }
    if (tree < roots.length && sum < (hopeless[check]?.[1] ?? 0)) return Number.NEGATIVE_INFINITY
  }
  return sum
}

/** How many trees are asked before the next look at what the others can still add. */
const stretch = 10

const rests = new WeakMap<Forest, Float64Array>()

/** The most that the trees from each on can add. */
function restsOf(forest: Forest): Float64Array {
  let rest = rests.get(forest)
  if (rest) return rest
  const {roots, features, values} = forest
  rest = new Float64Array(roots.length + 1)
  for (let tree = roots.length - 1; tree >= 0; tree--) {
    let most = Number.NEGATIVE_INFINITY
    for (let node = roots[tree]!; node < (roots[tree + 1] ?? features.length); node++)
      if (features[node]! < 0) most = Math.max(most, values[node]!)
    rest[tree] = rest[tree + 1]! + most
  }
  rests.set(forest, rest)
  return rest
}

/** What sums of so many numbers may be off by. */
const slack = 1e-6

/**
 * As `scoreUnless`, but minus infinity too as soon as the trees that are left cannot lift the row
 * above `needed`.
 */
export function scoreAbove(
  forest: Forest,
  row: Float32Array,
  hopeless: Hopeless,
  needed: number,
): number {
  const {roots, features, values, rights} = forest
  const rest = restsOf(forest)
  let sum = forest.bias
  let check = 0
  for (let tree = 0; tree < roots.length; ) {
    if (sum + rest[tree]! < needed - slack) return Number.NEGATIVE_INFINITY
    const next = hopeless[check]
    const until = Math.min(roots.length, tree + stretch, next?.[0] ?? roots.length)
    for (; tree < until; tree++) {
      let node = roots[tree]!
      for (let feature = features[node]!; feature >= 0; feature = features[node]!) {
        node = row[feature]! <= values[node]! ? node + 1 : rights[node]!
      }
      sum += values[node]!
    }
    if (next && tree === next[0]) {
      if (tree < roots.length && sum < next[1]) return Number.NEGATIVE_INFINITY
      check++
    }
  }
  return sum
}
