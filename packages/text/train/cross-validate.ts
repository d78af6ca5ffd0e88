import type {Calibration} from '../src/learned/calibration.ts'
import {
  type FirstQuestion,
  firstQuestions,
  type Opinions,
  pageView,
} from '../src/learned/features/page-view.ts'
import {
  decide,
  type LabelledLines,
  type LineReading,
  labelLines,
  probabilitiesOf,
} from '../src/learned/read-lines.ts'
import {
  type ReaderModels,
  type SecondQuestion,
  secondQuestions,
} from '../src/learned/reader-models.ts'
import {type Forest, scoreRows} from '../src/learned/trees/forest.ts'
import type {Binned} from './bins.ts'
import {calibrate, uncalibrated} from './calibrate.ts'
import {growChoices} from './choices.ts'
import {type Dataset, type Example, secondDataset} from './dataset.ts'
import {growForest} from './grow-forest.ts'
import {folds} from './load-pages.ts'
import {firstSettings, firstTasks, secondSettings, secondTasks} from './questions.ts'
import {taskOf} from './tasks.ts'

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
  const {table, seen} = secondDataset(dataset.examples, (example) => {
    const known = opinions.get(example)
    return known && pageView(example.features, known)
  })
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

/** What first models think of pages that they did not see. */
export interface Outside {
  /** Opinions on a page by models that saw neither this fold nor the page’s own. */
  readonly opinions: (fold: number, example: Example) => Opinions
  /** The first models that did not see a fold. */
  readonly models: readonly First[]
}

/** Grow first models without each fold and without each two. */
export function growOutside(dataset: Dataset, table: Binned, log: (line: string) => void): Outside {
  const known = new Map<string, Opinions>()
  const models: First[] = []
  for (let a = 0; a < folds; a++) {
    for (let b = a; b < folds; b++) {
      const first = growFirst(dataset, table, ({page}) => page.fold !== a && page.fold !== b)
      if (a === b) models.push(first)
      for (const example of dataset.examples) {
        const {fold, id} = example.page
        if (fold !== a && fold !== b) continue
        known.set(`${fold === a ? b : a} ${id}`, opinionsOf(first, example, dataset.width))
      }
      log(`first models without folds ${a} and ${b}`)
    }
  }
  const opinions = (fold: number, {page: {id}}: Example): Opinions => {
    const found = known.get(`${fold} ${id}`)
    if (!found) throw new Error(`Cannot find opinions on ${id}, expected those without ${fold}`)
    return found
  }
  return {opinions, models}
}

/** What is known at the end: each tested page as read, and what the last models learn from. */
export interface CrossValidation {
  /** Pages of `dev` as models read them that saw nothing of their site. */
  readonly readings: ReadonlyMap<Example, LineReading>
  /** Every page labelled by models that saw nothing of its site: choices learn from these. */
  readonly labelled: ReadonlyMap<Example, LabelledLines>
  /** The models that did not see a fold. */
  readonly models: readonly Omit<ReaderModels, 'first'>[]
  readonly calibration: Calibration
}

/**
 * Read each site's pages with models that saw nothing of the site. Nested: the second models of a
 * fold learn from opinions of first models that saw neither that fold nor the page's own. The
 * choices of a fold learn from pages as other folds' models labelled them, which had seen the fold, and
 * from the same pages without most of their furniture.
 */
export function crossValidate(
  dataset: Dataset,
  {opinions: outside, models: firsts}: Outside,
  bare: readonly Example[],
  log: (line: string) => void,
): CrossValidation {
  const labelled = new Map<Example, LabelledLines>()
  const seconds: ReaderModels['second'][] = []
  const foldOf = ({page}: Example): number => page.fold
  for (let fold = 0; fold < folds; fold++) {
    const others = dataset.examples.filter((example) => foldOf(example) !== fold)
    const second = growSecond(
      dataset,
      new Map(others.map((example) => [example, outside(fold, example)])),
    )
    seconds.push(second)
    for (const example of dataset.examples) {
      if (foldOf(example) !== fold) continue
      const {features, segments} = example
      const probabilities = probabilitiesOf(features, outside(fold, example), second)
      labelled.set(example, labelLines(segments, features, probabilities))
    }
    const first = firsts[fold]
    for (const example of bare) {
      if (!first || foldOf(example) !== fold) continue
      const {features, segments} = example
      const opinions = opinionsOf(first, example, dataset.width)
      labelled.set(
        example,
        labelLines(segments, features, probabilitiesOf(features, opinions, second)),
      )
    }
    log(`second models without fold ${fold}`)
  }
  const choices = seconds.map((_, fold) =>
    growChoices(labelled, (example) => foldOf(example) !== fold),
  )
  const rough = new Map<Example, LineReading>()
  for (const [example, lines] of labelled) {
    const chosen = choices[foldOf(example)]
    if (!chosen || example.page.bare) continue
    const {lang} = example.page
    rough.set(example, decide(lines, {choices: chosen, calibration: uncalibrated}, lang))
  }
  const models = seconds.flatMap((second, fold) => {
    const chosen = choices[fold]
    const calibration = calibrate(rough, (example) => foldOf(example) !== fold)
    return chosen ? [{second, choices: chosen, calibration}] : []
  })
  const readings = new Map<Example, LineReading>()
  for (const [example, lines] of labelled) {
    const known = models[foldOf(example)]
    if (known && example.page.dev && !example.page.bare)
      readings.set(example, decide(lines, known, example.page.lang))
  }
  return {readings, labelled, models, calibration: calibrate(rough, () => true)}
}
