import type {Calibration} from './calibration.ts'
import {type FirstQuestion, firstQuestions} from './features/page-view.ts'
import {
  type ChoiceQuestion,
  choiceQuestions,
  type ReaderModels,
  type SecondQuestion,
  secondQuestions,
} from './reader-models.ts'
import type {Forest} from './trees/forest.ts'
import {type PackedForest, unpackForest} from './trees/unpack-forest.ts'

/** All the forests of a reader as the generated weights hold them. */
export interface PackedReader {
  readonly first: Readonly<Record<FirstQuestion, PackedForest>>
  readonly second: Readonly<Record<SecondQuestion, PackedForest>>
  readonly choices: Readonly<Record<ChoiceQuestion, PackedForest>>
  readonly calibration: Calibration
}

/** Make a reader's weights ready: once, before any number of pages. */
export function unpackReader({first, second, choices, calibration}: PackedReader): ReaderModels {
  return {
    first: unpackAll(firstQuestions, first),
    second: unpackAll(secondQuestions, second),
    choices: unpackAll(choiceQuestions, choices),
    calibration,
  }
}

function unpackAll<K extends string>(
  questions: readonly K[],
  packed: Readonly<Record<K, PackedForest>>,
): Readonly<Record<K, Forest>> {
  const made = questions.map((question): [K, Forest] => [question, unpackForest(packed[question])])
  return Object.fromEntries(made) as Record<K, Forest> // one entry for each question
}
