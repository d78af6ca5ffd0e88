import {unpackForest} from '../learned/trees/unpack-forest.ts'
import {unpackSeamModel} from '../seams/unpack-seam-model.ts'
import type {VerseModel} from './find-poems.ts'
import {flatVerseForest, linedVerseForest} from './verse-model.generated.ts'

let made: VerseModel | undefined

/** The committed model: unpacked at the first page, and the same ever after. */
export function verseModel(): VerseModel {
  made ??= {
    words: unpackSeamModel().words,
    flat: unpackForest(flatVerseForest),
    lined: unpackForest(linedVerseForest),
  }
  return made
}
