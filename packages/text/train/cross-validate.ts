import {
  type FirstQuestion,
  firstQuestions,
  type Opinions,
  pageView,
} from '../src/learned/features/page-view.ts'
import {type LineReading, readWithOpinions} from '../src/learned/read-lines.ts'
import {
  type ReaderModels,
  type SecondQuestion,
  secondQuestions,
} from '../src/learned/reader-models.ts'
import {type Forest, scoreRows} from '../src/learned/trees/forest.ts'
import {type Binned, binFeatures} from './bins.ts'
import type {Dataset, Example} from './dataset.ts'
import {growForest} from './grow-forest.ts'
import {folds} from './load-pages.ts'
import {firstSettings, firstTasks, secondSettings, secondTasks} from './questions.ts'
import {taskOf} from './tasks.ts'

/** First models and second models, and what the first ones were told apart. */
type First = ReaderModels['first']

/** Grow the first models on the pages for which `use` holds. */
export function growFirst(
  dataset: Dataset,
  table: Binned,
  use: (example: Example) => boolean,
): First {
  const grown = firstQuestions.map((question): [FirstQuestion, Forest] => [
    question,
    growForest(table, taskOf(dataset, firstTasks[question], use, 1), firstSettings[question]),
  ])
  return Object.fromEntries(grown) as First // one entry for each question
}

/** What first models think of a page. */
export function opinionsOf(first: First, {rows}: Example, width: number): Opinions {
  const found = firstQuestions.map((question) => [
    question,
    scoreRows(first[question], rows, width),
  ])
  return Object.fromEntries(found) as Opinions // one entry for each question
}

/** Grow the second models on opinions that come from first models which had not seen the page. */
export function growSecond(
  dataset: Dataset,
  opinions: ReadonlyMap<Example, Opinions>,
): ReaderModels['second'] {
  const rows: Float32Array[] = []
  let width = 0
  let offset = 0
  const examples = dataset.examples.flatMap((example): readonly Example[] => {
    const known = opinions.get(example)
    if (!known) return []
    const view = pageView(example.features, known)
    width = view.names().length
    const table = view.rows()
    rows.push(table)
    const moved = {...example, rows: table, offset}
    offset += example.segments.length
    return [moved]
  })
  const table = binFeatures(rows, width)
  const seen: Dataset = {examples, width, names: [], count: offset}
  const grown = secondQuestions.map((question): [SecondQuestion, Forest] => [
    question,
    growForest(
      table,
      taskOf(seen, secondTasks[question], () => true, 2),
      secondSettings[question],
    ),
  ])
  return Object.fromEntries(grown) as ReaderModels['second'] // one entry for each question
}

/** What is known at the end: how each tested page was read, and opinions for the last models. */
export interface CrossValidation {
  readonly readings: ReadonlyMap<Example, LineReading>
  readonly opinions: ReadonlyMap<Example, Opinions>
}

/**
 * Read each site's pages with models that saw nothing of the site. Nested: the second models of a
 * fold learn from opinions of first models that saw neither that fold nor the page's own.
 */
export function crossValidate(
  dataset: Dataset,
  table: Binned,
  log: (line: string) => void,
): CrossValidation {
  const opinions = new Map<Example, Opinions>()
  const pairs = new Map<string, First>()
  const pairOf = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`
  for (let a = 0; a < folds; a++) {
    for (let b = a; b < folds; b++) {
      pairs.set(
        pairOf(a, b),
        growFirst(dataset, table, ({page}) => page.fold !== a && page.fold !== b),
      )
      log(`first models without folds ${a} and ${b}`)
    }
  }
  const readings = new Map<Example, LineReading>()
  for (let fold = 0; fold < folds; fold++) {
    const outside = new Map<Example, Opinions>()
    for (const example of dataset.examples) {
      const first = pairs.get(pairOf(fold, example.page.fold))
      if (!first) continue
      const found = opinionsOf(first, example, dataset.width)
      if (example.page.fold === fold) opinions.set(example, found)
      else outside.set(example, found)
    }
    const second = growSecond(dataset, outside)
    for (const example of dataset.examples) {
      const known = opinions.get(example)
      if (!example.page.dev || example.page.fold !== fold || !known) continue
      readings.set(
        example,
        readWithOpinions(example.segments, example.features, known, second, example.page.lang),
      )
    }
    log(`second models without fold ${fold}`)
  }
  return {readings, opinions}
}
