import {
  type PackedForest,
  type PackedForests,
  unpackForest,
  unpackForests,
} from '../trees/unpack-forest.ts'
import type {MarkedModels} from './marked-questions.ts'
import {markedWeights} from './marked-weights.generated.ts'

/** The forests of the reader of marked pages as the generated weights hold them. */
export interface PackedMarked {
  readonly plain: PackedForests<keyof MarkedModels['plain']>
  readonly first: PackedForests<keyof MarkedModels['first']>
  readonly second: PackedForests<keyof MarkedModels['second']>
  readonly headlines: PackedForest
  readonly names: PackedForest
  readonly topics: PackedForest
}

/** Make the weights ready: once, before any number of pages. */
export function unpackMarked(packed: PackedMarked): MarkedModels {
  return {
    plain: unpackForests(packed.plain),
    first: unpackForests(packed.first),
    second: unpackForests(packed.second),
    headlines: unpackForest(packed.headlines),
    names: unpackForest(packed.names),
    topics: unpackForest(packed.topics),
  }
}

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
