import {unpackForest} from '../learned/trees/unpack-forest.ts'
import type {SeamModel} from './cut-seams.ts'
import {unpackWords} from './packed-words.ts'
import {seamForest, seamWords} from './seam-model.generated.ts'

let made: SeamModel | undefined

/** The committed model: unpacked at the first page that needs it, and the same ever after. */
export function unpackSeamModel(): SeamModel {
  made ??= {forest: unpackForest(seamForest), words: unpackWords(seamWords)}
  return made
}
