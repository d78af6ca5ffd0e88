import {fromBase64} from '../learned/trees/base64.ts'
import {type WordTable, wordSlots} from './word-table.ts'

/** Tables of words as they are committed: base64, the slots' distances and the levels. */
export interface PackedWords {
  readonly after: PackedLevels
  readonly before: PackedLevels
  readonly small: PackedLevels
}

/** The distance from each used slot to the one before it, 255 standing for 254 and more to come. */
export interface PackedLevels {
  readonly steps: string
  /** Two levels a byte. */
  readonly levels: string
}

/** The tables that were packed. */
export const unpackWords = ({after, before, small}: PackedWords): WordTable => ({
  after: unpackLevels(after),
  before: unpackLevels(before),
  small: unpackLevels(small),
})

function unpackLevels({steps, levels}: PackedLevels): Uint8Array {
  const table = new Uint8Array(wordSlots)
  const pairs = fromBase64(levels)
  let slot = -1
  let number = 0
  for (const step of fromBase64(steps)) {
    if (step === 255) {
      slot += 254
      continue
    }
    slot += step
    const pair = pairs[number >> 1] ?? 0
    table[slot] = (number & 1) === 0 ? pair >> 4 : pair & 15
    number++
  }
  return table
}
