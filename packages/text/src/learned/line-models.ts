import {lineWeights} from './line-weights.generated.ts'
import type {ReaderModels} from './reader-models.ts'
import {unpackReader} from './unpack-reader.ts'

/** The models for pages with lines: unpacked at the first page that needs them, and the same ever after. */
export const lineModels: () => ReaderModels = /* @__PURE__ */ atFirstUse(() =>
  unpackReader(lineWeights),
)

function atFirstUse<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
