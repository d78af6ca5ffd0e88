import type {Calibration} from '../calibration.ts'
import {calibrated} from '../calibration.ts'
import {type Forest, scoreRows} from '../trees/forest.ts'
import {dekCandidates} from './dek-candidates.ts'
import type {FieldContext} from './field-context.ts'

/** The segment that was chosen for the dek. */
export interface ChosenDek {
  readonly segment: number
  readonly score: number
  readonly others: readonly number[]
}

/** Less likely segments are no deks at all. */
const least = 0.05
/** What reads as a paragraph of the body is taken out of it only by a dek that is this likely. */
const fromBody = 0.3

/** A shorter text keeps its first paragraph. */
const fewest = 3

/** The likeliest candidate; out of the body’s text only where it opens it, and surely enough. */
export function chooseDek(
  context: FieldContext,
  headline: readonly number[],
  {isBody, blocks}: {readonly isBody: (segment: number) => boolean; readonly blocks: number},
  forest: Forest,
  {dek: curve}: Calibration,
): (ChosenDek & {readonly confidence: number}) | undefined {
  const {items, rows, width} = dekCandidates(context, headline)
  const scores = scoreRows(forest, rows, width)
  const ranked = items
    .map(({segment}, index) => ({segment, score: scores[index] ?? 0}))
    .filter(
      ({segment, score}) =>
        score >= least &&
        (!isBody(segment) ||
          (blocks >= fewest && score >= fromBody && segment <= context.start + 1)),
    )
    .sort((a, b) => b.score - a.score || a.segment - b.segment)
  const [best, ...others] = ranked
  return (
    best && {
      ...best,
      others: others.slice(0, 3).map(({segment}) => segment),
      confidence: calibrated(curve, best.score),
    }
  )
}
