import type {Inline} from '../inlines/index.ts'
import {buildMarks} from './build-marks.ts'
import {flattenMarks, isBlank, type Run} from './flatten-marks.ts'
import {isNormal} from './is-normal.ts'
import {settleBlanks} from './settle-blanks.ts'

/**
 * Running text in its normal form. Texts beside each other are joined; marks of one kind that touch
 * are one; of two marks the one that reaches further is outside, else in the order of `markOrder`;
 * blanks at the edges of a mark stand outside of it, and blanks at the ends and beside breaks are dropped.
 */
export function normalizeInlines<I extends Inline>(inlines: readonly I[]): readonly I[] {
  return isNormal(inlines) ? inlines : (rebuildInlines(inlines) as readonly I[]) // no new types
}

/** As {@link normalizeInlines}, and it builds anew whatever it is given. */
export function rebuildInlines(inlines: readonly Inline[]): readonly Inline[] {
  return buildMarks(settleBlanks(trimRuns(flattenMarks(inlines))))
}

/** Drop blanks and breaks at both ends, and blanks on either side of a break. */
function trimRuns(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex((run) => !isBlank(run))
  if (first < 0) return []
  const kept = runs.slice(first, runs.findLastIndex((run) => !isBlank(run)) + 1)
  const beside = new Set<Run>()
  for (const list of [kept, kept.toReversed()]) {
    let after = false
    for (const run of list) {
      if (run.leaf.type === 'break') after = true
      else if (after && isBlank(run)) beside.add(run)
      else after = false
    }
  }
  return kept.filter((run) => !beside.has(run))
}
