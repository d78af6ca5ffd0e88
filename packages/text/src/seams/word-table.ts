import type {Atoms} from './atoms.ts'
import {lasts, shapes} from './atoms.ts'

/**
 * What is known of the commonest words of many sites, by a hash of 16 bits and no letters: how often
 * a block ends behind the word, how often one begins with it, how often it is written small.
 * Each is a level from 1 to 15; 0 where the word is not known.
 */
export interface WordTable {
  readonly after: Uint8Array
  readonly before: Uint8Array
  readonly small: Uint8Array
}

/** The number of slots of a table. */
export const wordSlots = 0x10000

/** The slot of an atom's word as it opens a block: its case counts. */
export function openingSlot(atoms: Atoms, at: number): number {
  const hash = atoms.hashes[at]!
  return fold(hash ^ (isSmall(atoms.shapes[at]!) ? 0x5bd1e995 : 0))
}

/** The slot of an atom's word as it closes a block: its case and its full stop count. */
export function closingSlot(atoms: Atoms, at: number): number {
  const stop = atoms.lasts[at]! >= lasts.end ? 0x1b873593 : 0
  return fold(atoms.hashes[at]! ^ (isSmall(atoms.shapes[at]!) ? 0x5bd1e995 : 0) ^ stop)
}

/** The slot of an atom's word, however it is written. */
export const wordSlot = (atoms: Atoms, at: number): number => fold(atoms.hashes[at]!)

const isSmall = (shape: number): boolean => shape === shapes.lower || shape === shapes.lowerMixed

function fold(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  return (mixed ^ (mixed >>> 15)) & (wordSlots - 1)
}
