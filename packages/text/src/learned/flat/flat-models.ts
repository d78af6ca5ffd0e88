import type {Seams} from '../../seams/cut-seams.ts'
import {findSeamsOnce} from '../../seams/find-seams-once.ts'
import {unpackSeamModel} from '../../seams/unpack-seam-model.ts'
import {flatWeights} from './flat-weights.generated.ts'
import type {RunModels} from './run-questions.ts'
import {unpackRunModels} from './unpack-runs.ts'

/** What flattened pages are read with. */
export interface FlatModels {
  /** The seams of a stretch of text. */
  readonly seams: (text: string, from: number, to: number) => Seams
  readonly runs: RunModels
}

let made: FlatModels | undefined

/** The models for flattened pages: unpacked at the first page that needs them, and the same ever after. */
export function flatModels(): FlatModels {
  made ??= unpackAll()
  return made
}

function unpackAll(): FlatModels {
  const model = unpackSeamModel()
  return {
    seams: (text, from, to) => findSeamsOnce(text, from, to, model),
    runs: unpackRunModels(flatWeights),
  }
}
