import {unpackForest} from '../learned/trees/unpack-forest.ts'
import type {SeamModel} from './cut-seams.ts'
import {unpackWords} from './packed-words.ts'
import {seamForest, seamWords} from './seam-model.generated.ts'

/** The committed model, unpacked: make it once and keep it. */
export const unpackSeamModel = (): SeamModel => ({
  forest: unpackForest(seamForest),
  words: unpackWords(seamWords),
})
