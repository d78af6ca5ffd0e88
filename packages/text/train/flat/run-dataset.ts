import {findDates} from '../../src/dates/printed-date.ts'
import {cutRuns, type Run} from '../../src/learned/flat/cut-runs.ts'
import {runFeatures} from '../../src/learned/flat/run-features.ts'
import type {Seams} from '../../src/seams/cut-seams.ts'
import type {Dataset, Example} from '../dataset.ts'
import type {CorpusPage} from '../load-pages.ts'
import {labelRuns, type RunLabels} from './run-labels.ts'

/** A flattened page as runs. */
export interface RunExample extends Example {
  readonly segments: readonly Run[]
  readonly labels: RunLabels
}

/** Pages cut into runs. */
export interface RunDataset extends Dataset {
  readonly examples: readonly RunExample[]
}

/** Cut pages at seams found by models that had not seen their sites. */
export function makeRunDataset(
  pages: readonly CorpusPage[],
  seamsOf: (page: CorpusPage) => Seams,
): RunDataset {
  let offset = 0
  const examples = pages.flatMap((page): readonly RunExample[] => {
    const dates = findDates(page.flat, undefined)
    const segments = cutRuns(page.flat, 0, page.flat.length, seamsOf(page), dates)
    if (segments.length === 0) return []
    const features = runFeatures(segments)
    const example = {
      page,
      segments,
      features,
      rows: features.columns.rows(),
      labels: labelRuns(page, segments),
      offset,
    }
    offset += segments.length
    return [example]
  })
  const names = examples[0]?.features.columns.names() ?? []
  return {examples, width: names.length, names, count: offset}
}
