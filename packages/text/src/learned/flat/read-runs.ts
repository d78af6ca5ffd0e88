import {scoreRows} from '../trees/forest.ts'
import {candidatesOf, candidateWidth, type SpanQuestion, spanQuestions} from './candidates.ts'
import {chooseFields, type Rated, type RunFields} from './choose-fields.ts'
import type {Run} from './cut-runs.ts'
import {labelRuns, type RunLabels} from './label-runs.ts'
import {runFeatures} from './run-features.ts'
import {type RunPage, runPage} from './run-page.ts'
import {
  type FirstRunQuestion,
  firstRunQuestions,
  type RunModels,
  type RunProbabilities,
  type SecondRunQuestion,
  secondRunQuestions,
} from './run-questions.ts'

/** A flattened page as the models read it. */
export interface RunReading extends RunLabels {
  readonly fields: RunFields
}

/** Label the runs of a text and choose its fields. */
export function readRuns(
  text: string,
  runs: readonly Run[],
  models: RunModels,
  language?: string | undefined,
): RunReading {
  const features = runFeatures(runs)
  const rows = features.columns.rows()
  const width = features.columns.names().length
  const opinions = everyOne(firstRunQuestions, (question: FirstRunQuestion) =>
    scoreRows(models.first[question], rows, width),
  )
  return readRunPage(text, runPage(runs, features, opinions), models, language)
}

/** The later half of the reading, apart so that cross-validation can give it other first opinions. */
export function readRunPage(
  text: string,
  page: RunPage,
  models: Pick<RunModels, 'second' | 'fields'>,
  language: string | undefined,
): RunReading {
  const rows = page.view.rows()
  const width = page.view.names().length
  const probabilities: RunProbabilities = everyOne(
    secondRunQuestions,
    (question: SecondRunQuestion) =>
      scoreRows(models.second[question], rows, width, (row) => (page.body[row] ?? 0) > 0.005),
  )
  const rated = everyOne(spanQuestions, (question: SpanQuestion): readonly Rated[] => {
    const {list, rows: told} = candidatesOf(question, page, text, language)
    const scores = scoreRows(models.fields[question], told, candidateWidth)
    return list.map((candidate, index) => ({...candidate, confidence: scores[index] ?? 0}))
  })
  return {...labelRuns(page.runs, probabilities, rated.heading), fields: chooseFields(rated)}
}

function everyOne<K extends string, T>(
  keys: readonly K[],
  make: (key: K) => T,
): Readonly<Record<K, T>> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T> // one entry a key
}
