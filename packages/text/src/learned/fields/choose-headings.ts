import {bestCut} from '../flat/best-cut.ts'
import {type Forest, scoreRows} from '../trees/forest.ts'
import type {FieldContext} from './field-context.ts'
import {headingCandidates} from './heading-candidates.ts'

/** Between these the page’s own threshold for headings is looked for. */
const low = 0.2
const high = 0.5

/** How likely each candidate for a heading is one, and which were chosen. */
export interface ChosenHeadings {
  readonly likely: ReadonlyMap<number, number>
  readonly segments: ReadonlySet<number>
}

/** As many of the likeliest headings as promise most for the page. */
export function chooseHeadings(context: FieldContext, forest: Forest): ChosenHeadings {
  const {items, rows, width} = headingCandidates(context)
  const {heading} = context.probabilities
  // What was thought of the segment alone counts as much: on short pages there is little to compare.
  const scores = scoreRows(forest, rows, width).map(
    (score, index) => (score + (heading[items[index]?.segment ?? 0] ?? 0)) / 2,
  )
  const cut = bestCut([...scores], low, high)
  const likely = new Map(items.map(({segment}, index) => [segment, scores[index] ?? 0]))
  const chosen = items.filter((_, index) => (scores[index] ?? 0) >= cut)
  return {likely, segments: new Set(chosen.map(({segment}) => segment))}
}
