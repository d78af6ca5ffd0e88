import {type PackedForest, unpackForest} from '../trees/unpack-forest.ts'
import {type MarkedModels, markedFirst, markedPlain, markedSecond} from './marked-questions.ts'
import {markedWeights} from './marked-weights.generated.ts'

/** The forests of the reader of marked pages as the generated weights hold them. */
export interface PackedMarked {
  readonly plain: {readonly [question: string]: PackedForest}
  readonly first: {readonly [question: string]: PackedForest}
  readonly second: {readonly [question: string]: PackedForest}
  readonly headlines: PackedForest
  readonly names: PackedForest
  readonly topics: PackedForest
}

/** Make the weights ready: once, before any number of pages. */
export function unpackMarked(packed: PackedMarked): MarkedModels {
  return {
    plain: all(packed.plain, markedPlain) as MarkedModels['plain'], // one entry for each question
    first: all(packed.first, markedFirst) as MarkedModels['first'], // one entry for each question
    second: all(packed.second, markedSecond) as MarkedModels['second'], // one entry for each question
    headlines: unpackForest(packed.headlines),
    names: unpackForest(packed.names),
    topics: unpackForest(packed.topics),
  }
}

const empty: PackedForest = {bias: 0, trees: 0, unit: 1, cuts: [], nodes: ''}

const all = (packed: PackedMarked['first'], questions: readonly string[]) =>
  Object.fromEntries(
    questions.map((question) => [question, unpackForest(packed[question] ?? empty)]),
  )

/** The models for marked pages: unpacked at the first page that needs them, and the same ever after. */
export const markedModels: () => MarkedModels = /* @__PURE__ */ atFirstUse(() =>
  unpackMarked(markedWeights),
)

function atFirstUse<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
