import {type FirstQuestion, firstQuestions} from './features/page-view.ts'
import {type ReaderModels, type SecondQuestion, secondQuestions} from './reader-models.ts'
import type {Forest} from './trees/forest.ts'
import {type PackedForest, unpackForest} from './trees/unpack-forest.ts'

/** All the forests of a reader as the generated weights hold them. */
export interface PackedReader {
  readonly first: Readonly<Record<FirstQuestion, PackedForest>>
  readonly second: Readonly<Record<SecondQuestion, PackedForest>>
}

/** Make a reader's weights ready: once, before any number of pages. */
export function unpackReader({first, second}: PackedReader): ReaderModels {
  const firsts = firstQuestions.map((question): [FirstQuestion, Forest] => [
    question,
    unpackForest(first[question]),
  ])
  const seconds = secondQuestions.map((question): [SecondQuestion, Forest] => [
    question,
    unpackForest(second[question]),
  ])
  return {
    first: Object.fromEntries(firsts) as ReaderModels['first'], // one entry for each question
    second: Object.fromEntries(seconds) as ReaderModels['second'], // one entry for each question
  }
}
