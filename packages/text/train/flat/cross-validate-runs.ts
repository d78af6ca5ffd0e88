import {type RunReading, readRunPage} from '../../src/learned/flat/read-runs.ts'
import type {RunPage} from '../../src/learned/flat/run-page.ts'
import type {RunModels, RunOpinions} from '../../src/learned/flat/run-questions.ts'
import type {Binned} from '../bins.ts'
import {folds} from '../load-pages.ts'
import {choicesOf, growFirstRuns, growLater, opinionsOfRuns, pageOf} from './grow-runs.ts'
import type {RunDataset, RunExample} from './run-dataset.ts'

/** How each tested page was read, and the pages as models that had not seen them opined. */
export interface RunCrossValidation {
  readonly readings: ReadonlyMap<RunExample, RunReading>
  readonly pages: ReadonlyMap<RunExample, RunPage>
}

/**
 * Read each site's pages with models that saw nothing of the site. The seams were already found by
 * models without the site. `nested`: the later models of a fold learn from opinions of first models
 * that saw neither that fold nor the page's own; else from those that had not seen the page's own,
 * which is three times as fast and lets the later models see a little of the fold.
 */
export function crossValidateRuns(
  dataset: RunDataset,
  table: Binned,
  nested: boolean,
  log: (line: string) => void,
): RunCrossValidation {
  const firsts = new Map<string, RunModels['first']>()
  const without = (a: number, b: number): RunModels['first'] => {
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`
    const known = firsts.get(key)
    if (known) return known
    const grown = growFirstRuns(dataset, table, ({page}) => page.fold !== a && page.fold !== b)
    firsts.set(key, grown)
    log(`first models without folds ${key}`)
    return grown
  }
  const opine = (example: RunExample, other: number): RunPage => {
    const opinions: RunOpinions = opinionsOfRuns(
      without(example.page.fold, other),
      example,
      dataset.width,
    )
    return pageOf(example, opinions)
  }
  const pages = new Map(
    dataset.examples.map((example) => [example, opine(example, example.page.fold)]),
  )
  const readings = new Map<RunExample, RunReading>()
  // Without nesting the candidates are the same for every fold.
  const choices = nested ? undefined : choicesOf(pages)
  for (let fold = 0; fold < folds; fold++) {
    const outside = new Map<RunExample, RunPage>()
    for (const [example, page] of pages) {
      if (example.page.fold === fold) continue
      outside.set(example, nested ? opine(example, fold) : page)
    }
    const later = growLater(outside, choices)
    for (const [example, page] of pages) {
      const {page: record} = example
      if (record.dev && !record.spaced && record.fold === fold)
        readings.set(example, readRunPage(record.flat, page, later, record.lang))
    }
    log(`later models without fold ${fold}`)
  }
  return {readings, pages}
}
