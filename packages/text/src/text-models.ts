import {type FlatModels, flatModels} from './learned/flat/flat-models.ts'
import {lineModels} from './learned/line-models.ts'
import type {ReaderModels} from './learned/reader-models.ts'

/** The models that a reading asks. Each is unpacked by the first page that needs it. */
export interface TextModels {
  /** For articles on pages with lines. */
  readonly lines: () => ReaderModels
  /** For articles that are flattened. */
  readonly flat: () => FlatModels
}

/** The models that the package carries, trained on all pages. */
export const trainedModels: TextModels = {lines: lineModels, flat: flatModels}
