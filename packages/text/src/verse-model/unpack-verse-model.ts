import {unpackForest} from '../learned/trees/unpack-forest.ts'
import {unpackWords} from '../seams/packed-words.ts'
import {seamWords} from '../seams/seam-model.generated.ts'
import type {VerseModel} from './find-poems.ts'
import {flatVerseForest, linedVerseForest} from './verse-model.generated.ts'

/** The committed model, unpacked: make it once and keep it. */
export const unpackVerseModel = (): VerseModel => ({
  words: unpackWords(seamWords),
  flat: unpackForest(flatVerseForest),
  lined: unpackForest(linedVerseForest),
})
