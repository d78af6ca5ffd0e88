import type {Columns} from '../features/columns.ts'
import type {LineFeatures} from '../features/line-features.ts'
import type {Run} from './cut-runs.ts'
import {type PageRepeats, pageRepeats} from './page-repeats.ts'
import type {RunOpinions} from './run-questions.ts'
import {runView} from './run-view.ts'

/** A flattened page as the later models see it. */
export interface RunPage {
  readonly runs: readonly Run[]
  readonly features: LineFeatures
  readonly opinions: RunOpinions
  readonly view: Columns
  readonly repeats: PageRepeats
  /** The mean of the two opinions on the body. */
  readonly body: Float32Array
  /** The run where the body is thought to begin, and the one behind its end. */
  readonly from: number
  readonly to: number
  /** The likeliest run of the headline. */
  readonly head: number
}

/** Put together what is known of a page once the first models have spoken. */
export function runPage(
  runs: readonly Run[],
  features: LineFeatures,
  opinions: RunOpinions,
): RunPage {
  const view = runView(features, opinions)
  const body = opinions.body.map((value, at) => (value + (opinions.strict[at] ?? 0)) / 2)
  const before = view.get('spanBefore')
  const after = view.get('spanAfter')
  let from = 0
  while (from < runs.length && (before[from] ?? 0) > 0.5) from++
  let to = runs.length
  while (to > from && (after[to - 1] ?? 0) > 0.5) to--
  let head = 0
  for (let at = 1; at < runs.length; at++)
    if ((opinions.headline[at] ?? 0) > (opinions.headline[head] ?? 0)) head = at
  return {
    runs,
    features,
    opinions,
    view,
    repeats: pageRepeats(features.words),
    body,
    from,
    to,
    head,
  }
}
