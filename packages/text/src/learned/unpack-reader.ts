import type {Calibration} from './calibration.ts'
import type {FirstQuestion} from './features/page-view.ts'
import type {ChoiceQuestion, ReaderModels, SecondQuestion} from './reader-models.ts'
import {
  type PackedForest,
  type PackedForests,
  unpackForest,
  unpackForests,
} from './trees/unpack-forest.ts'

/** All the forests of a reader as the generated weights hold them. */
export interface PackedReader {
  readonly first: PackedForests<FirstQuestion>
  readonly second: PackedForests<SecondQuestion>
  readonly choices: Readonly<Record<ChoiceQuestion, PackedForest>>
  readonly calibration: Calibration
}

/** Make a reader's weights ready: once, before any number of pages. */
export function unpackReader({first, second, choices, calibration}: PackedReader): ReaderModels {
  return {
    first: unpackForests(first),
    second: unpackForests(second),
    choices: {
      headline: unpackForest(choices.headline),
      author: unpackForest(choices.author),
      dek: unpackForest(choices.dek),
      heading: unpackForest(choices.heading),
    },
    calibration,
  }
}
