import {type EditionModels, editionModels} from './editions/edition-models.ts'
import {type FlatModels, flatModels} from './learned/flat/flat-models.ts'
import {lineModels} from './learned/line-models.ts'
import type {ReaderModels} from './learned/reader-models.ts'
import type {VerseModel} from './verse-model/find-poems.ts'
import {verseModel} from './verse-model/trained-verse.ts'

/** The models that a reading asks. Each is unpacked by the first page that needs it. */
export interface TextModels {
  /** Whether a page is a newsletter edition, and its headings. */
  readonly editions: () => EditionModels
  /** For articles on pages with lines. */
  readonly lines: () => ReaderModels
  /** For articles that are flattened. */
  readonly flat: () => FlatModels
  /** For poems, with lines and without. */
  readonly verse: () => VerseModel
}

/** The models that the package carries, trained on all pages. */
export const trainedModels: TextModels = {
  editions: editionModels,
  flat: flatModels,
  lines: lineModels,
  verse: verseModel,
}
