import {type Calibration, calibrated} from '../calibration.ts'
import {type Forest, scoreRows} from '../trees/forest.ts'
import {authorCandidates} from './author-candidates.ts'
import {bestCount} from './best-count.ts'
import type {FieldContext} from './field-context.ts'
import type {PrintedName} from './names-in.ts'

/** A name that was taken for an author’s. */
export interface ChosenAuthor extends PrintedName {
  readonly segment: number
  readonly score: number
  readonly confidence: number
}

/** A page whose likeliest name is less likely has no byline. */
const least = 0.1

/** As many of the likeliest names as make the best F1 to be expected. */
export function chooseAuthors(
  context: FieldContext,
  headline: readonly number[],
  forest: Forest,
  {author: curve}: Calibration,
): readonly ChosenAuthor[] {
  const {items, rows, width} = authorCandidates(context, headline)
  const scores = scoreRows(forest, rows, width)
  const ranked = items
    .map((item, index) => ({...item, score: scores[index] ?? 0}))
    .sort((a, b) => b.score - a.score || a.segment - b.segment || a.at - b.at)
  if ((ranked[0]?.score ?? 0) < least) return []
  const apart: typeof ranked = []
  for (const item of ranked) {
    if (!apart.some((other) => overlap(item, other))) apart.push(item)
  }
  const count = bestCount(apart.map(({score}) => score))
  return apart
    .slice(0, count)
    .sort((a, b) => a.segment - b.segment || a.at - b.at)
    .map(({name, role, segment, score}) => {
      const confidence = calibrated(curve, score)
      return role === undefined
        ? {name, segment, score, confidence}
        : {name, role, segment, score, confidence}
    })
}

interface Printed {
  readonly name: string
  readonly segment: number
  readonly at: number
}

const overlap = (a: Printed, b: Printed): boolean =>
  a.segment === b.segment && a.at < b.at + b.name.length && b.at < a.at + a.name.length
