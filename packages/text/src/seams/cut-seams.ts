import {type Forest, probability} from '../learned/trees/forest.ts'
import {type Atoms, atomsOf, gaps, lasts, shapes} from './atoms.ts'
import {countPage} from './page-counts.ts'
import {type Hopeless, scoreAbove} from './score-unless.ts'
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

/** Below these log odds, after so many trees, one seam in a thousand would still be told. */
const hopeless: Hopeless = [
  [8, -2.31],
  [16, -2.71],
  [32, -2.93],
  [64, -2.96],
  [100, -2.91],
]

/** Seams less likely than this are not told: no purpose cuts there. */
const least = 0.06
/** Log odds below that. */
const leastOdds = -2.8

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
    const odds = scoreAbove(forest, reader.row, hopeless, leastOdds)
    const likely = odds < leastOdds ? 0 : probability(odds)
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
