import type {Forest} from '../trees/forest.ts'
import {type PackedForests, unpackForests} from '../trees/unpack-forest.ts'
import {candidateNames, type SpanQuestion} from './candidates.ts'
import {runFeatures} from './run-features.ts'
import {
  type FirstRunQuestion,
  firstRunQuestions,
  type RunModels,
  type RunOpinions,
  type SecondRunQuestion,
} from './run-questions.ts'
import {runView} from './run-view.ts'

/** The forests of the reader of flattened pages as the generated weights hold them. */
export interface PackedRunModels {
  /** The names of the features that each kind of forest was grown on: they are found by these. */
  readonly names: {
    readonly first: readonly string[]
    readonly second: readonly string[]
    readonly fields: readonly string[]
  }
  readonly first: PackedForests<FirstRunQuestion>
  readonly second: PackedForests<SecondRunQuestion>
  readonly fields: PackedForests<SpanQuestion>
}

/** Make the weights ready: once, before any number of pages. */
export function unpackRunModels({names, first, second, fields}: PackedRunModels): RunModels {
  const now = featureNames()
  return {
    first: unpackAll(first, placesOf(names.first, now.first)),
    second: unpackAll(second, placesOf(names.second, now.second)),
    fields: unpackAll(fields, placesOf(names.fields, now.fields)),
  }
}

/** The names of all features as they are made now, in the order of their rows. */
export function featureNames(): PackedRunModels['names'] {
  const features = runFeatures([])
  const none = new Float32Array(0)
  const opinions = Object.fromEntries(
    firstRunQuestions.map((question) => [question, none]),
  ) as RunOpinions // one entry for each question
  return {
    first: features.columns.names(),
    second: runView(features, opinions).names(),
    fields: candidateNames,
  }
}

/** Where each feature that a forest was grown on stands now: columns may have come between. */
const placesOf = (grown: readonly string[], now: readonly string[]): readonly number[] =>
  grown.map((name) => now.indexOf(name))

function unpackAll<K extends string>(
  packed: PackedForests<K>,
  places: readonly number[],
): Readonly<Record<K, Forest>> {
  const forests = Object.entries<Forest>(unpackForests(packed))
  return Object.fromEntries(
    forests.map(([key, forest]) => {
      const features = forest.features.map((feature) => (feature < 0 ? -1 : (places[feature] ?? 0)))
      return [key, {...forest, features}]
    }),
  ) as Record<K, Forest> // one entry a key
}
