import {
  type Candidates,
  candidatesOf,
  candidateWidth,
  type SpanQuestion,
  spanQuestions,
} from '../../src/learned/flat/candidates.ts'
import {type RunPage, runPage} from '../../src/learned/flat/run-page.ts'
import {
  type FirstRunQuestion,
  firstRunQuestions,
  type RunModels,
  type RunOpinions,
  type SecondRunQuestion,
  secondRunQuestions,
} from '../../src/learned/flat/run-questions.ts'
import {type Forest, scoreRows} from '../../src/learned/trees/forest.ts'
import {type Binned, binFeatures} from '../bins.ts'
import {secondDataset} from '../dataset.ts'
import {growForest} from '../grow-forest.ts'
import {taskOf} from '../tasks.ts'
import {rankSettings, worthOf} from './rank-tasks.ts'
import type {RunDataset, RunExample} from './run-dataset.ts'
import {firstRunSettings, firstRunTasks, secondRunSettings, secondRunTasks} from './run-tasks.ts'

/** Grow the first models on the pages for which `use` holds. */
export function growFirstRuns(
  dataset: RunDataset,
  table: Binned,
  use: (example: RunExample) => boolean,
): RunModels['first'] {
  const grown = firstRunQuestions.map((question): [FirstRunQuestion, Forest] => {
    const task = taskOf(
      dataset,
      firstRunTasks[question],
      (example) => use(example as RunExample),
      1,
    ) // of a run dataset
    return [question, growForest(table, task, firstRunSettings[question])]
  })
  return Object.fromEntries(grown) as RunModels['first'] // one entry for each question
}

/** What first models think of a page. */
export function opinionsOfRuns(
  first: RunModels['first'],
  {rows}: RunExample,
  width: number,
): RunOpinions {
  const found = firstRunQuestions.map((question) => [
    question,
    scoreRows(first[question], rows, width),
  ])
  return Object.fromEntries(found) as RunOpinions // one entry for each question
}

/** A page once first models that had not seen it have spoken. */
export const pageOf = ({segments, features}: RunExample, opinions: RunOpinions): RunPage =>
  runPage(segments, features, opinions)

/** Grow the later models on pages that first models had not seen. */
export function growLater(
  pages: ReadonlyMap<RunExample, RunPage>,
  choices: ReadonlyMap<RunExample, Choices> = choicesOf(pages),
): Pick<RunModels, 'second' | 'fields'> {
  return {second: growSecondRuns(pages), fields: growFields([...pages.keys()], choices)}
}

function growSecondRuns(pages: ReadonlyMap<RunExample, RunPage>): RunModels['second'] {
  // Only pages that are trusted say anything of the body.
  const {table, seen} = secondDataset(pages.keys(), (example) =>
    example.labels.trust === 0 || example.page.spaced ? undefined : pages.get(example)?.view,
  )
  const grown = secondRunQuestions.map((question): [SecondRunQuestion, Forest] => {
    const task = taskOf(seen, secondRunTasks[question], () => true, 2)
    return [question, growForest(table, task, secondRunSettings[question])]
  })
  return Object.fromEntries(grown) as RunModels['second'] // one entry for each question
}

/** The candidates of a page for each field that its gold tells, with what each is worth. */
export type Choices = Readonly<Partial<Record<SpanQuestion, Choice>>>

interface Choice {
  readonly rows: Float32Array
  readonly worths: readonly number[]
}

/** Find the candidates of pages, once for all forests. */
export function choicesOf(
  pages: ReadonlyMap<RunExample, RunPage>,
): ReadonlyMap<RunExample, Choices> {
  const all = new Map<RunExample, Choices>()
  for (const [example, found] of pages) {
    const {page} = example
    const choices: Partial<Record<SpanQuestion, Choice>> = {}
    for (const question of spanQuestions) {
      const worth = worthOf(question, page)
      if (!worth) continue
      const {list, rows}: Candidates = candidatesOf(question, found, page.flat, page.lang)
      const worths = list.map(worth)
      // A page without the field says what is none only of headings.
      if (question === 'heading' || worths.some((value) => value > 0.5))
        choices[question] = {rows: rows.slice(), worths}
    }
    all.set(example, choices)
  }
  return all
}

function growFields(
  examples: readonly RunExample[],
  choices: ReadonlyMap<RunExample, Choices>,
): RunModels['fields'] {
  const grown = spanQuestions.map((question): [SpanQuestion, Forest] => [
    question,
    growField(question, examples, choices),
  ])
  return Object.fromEntries(grown) as RunModels['fields'] // one entry for each question
}

function growField(
  question: SpanQuestion,
  examples: readonly RunExample[],
  choices: ReadonlyMap<RunExample, Choices>,
): Forest {
  const tables: Float32Array[] = []
  const truth: number[] = []
  const weights: number[] = []
  for (const example of examples) {
    const choice = choices.get(example)?.[question]
    if (!choice) continue
    tables.push(choice.rows)
    const weight = example.page.dev ? 1 : 0.5
    for (const value of choice.worths) {
      truth.push(value)
      weights.push(weight)
    }
  }
  const table = binFeatures(tables, candidateWidth)
  const task = {
    rows: Int32Array.from(truth, (_, index) => index),
    truth: Float32Array.from(truth),
    weights: Float32Array.from(weights),
  }
  return growForest(table, task, rankSettings[question])
}
