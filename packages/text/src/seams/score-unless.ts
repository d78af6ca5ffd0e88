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
