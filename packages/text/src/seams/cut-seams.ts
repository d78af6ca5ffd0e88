import {type Forest, probability} from '../learned/trees/forest.ts'
import {type Atoms, atomsOf, gaps, lasts, shapes} from './atoms.ts'
import {countPage} from './page-counts.ts'
import {readSeams} from './seam-features.ts'
import type {WordTable} from './word-table.ts'

/** What the seams of a text are found with. */
export interface SeamModel {
  readonly forest: Forest
  readonly words: WordTable
}

/** Places where one block may end and the next begin, in order. */
export interface Seams {
  /** Offsets of the first character behind each seam. */
  readonly offsets: Int32Array
  readonly probabilities: Float32Array
}

/** Seams less likely than this are not told: no purpose cuts there. */
const least = 0.02

/** Find the seams of a flattened stretch of text. Linear in its length. */
export function findSeams(
  text: string,
  from: number,
  to: number,
  {forest, words}: SeamModel,
): Seams {
  const atoms = atomsOf(text, from, to)
  const reader = readSeams(atoms, countPage(atoms), words)
  const offsets: number[] = []
  const found: number[] = []
  for (let at = 1; at < atoms.count; at++) {
    if (!mayBeSeam(atoms, at)) continue
    reader.fill(at)
    const odds = score(forest, reader.row)
    const likely = odds < -3.9 ? 0 : probability(odds)
    if (likely < least) continue
    offsets.push(atoms.starts[at]!)
    found.push(likely)
  }
  return {offsets: Int32Array.from(offsets), probabilities: Float32Array.from(found)}
}

/** Between small words of running text nearly no block ends: these candidates are not looked at. */
export function mayBeSeam(
  {count, gaps: gapOf, shapes: shapeOf, lasts: lastOf}: Atoms,
  at: number,
): boolean {
  if (gapOf[at]! !== gaps.space || shapeOf[at]! !== shapes.lower || lastOf[at - 1]! > lasts.lower)
    return true
  if (shapeOf[at - 1]! !== shapes.lower) return false
  const left = at > 1 && shapeOf[at - 2]! === shapes.lower
  const right = at + 1 < count && shapeOf[at + 1]! === shapes.lower
  return !left && !right
}

/** Trees looked at before a candidate is given up as hopeless. */
const enough = 24
const hopeless = -6

function score(forest: Forest, row: Float32Array): number {
  const {roots, features, values, rights} = forest
  let sum = forest.bias
  for (let tree = 0; tree < roots.length; tree++) {
    if (tree === enough && sum < hopeless) return sum
    let node = roots[tree]!
    for (let feature = features[node]!; feature >= 0; feature = features[node]!) {
      node = row[feature]! <= values[node]! ? node + 1 : rights[node]!
    }
    sum += values[node]!
  }
  return sum
}
