import type {Atoms} from './atoms.ts'
import {gaps, shapes} from './atoms.ts'

/** How often the words of the page stand in it, per atom, at most 255. */
export interface WordCounts {
  /** The word of the atom, and the word written small. */
  readonly word: Uint8Array
  readonly small: Uint8Array
  readonly joinRate: number
  readonly lowerShare: number
  readonly caselessShare: number
}

/** How often words and runs of words stand in the page. */
export interface PageCounts extends WordCounts {
  /** The atom with the one after it, and with the two after it. */
  readonly pair: Uint8Array
  readonly triple: Uint8Array
}

/** Count words, pairs and triples of the page. Linear: open addressing over hashes. */
export function countPage(atoms: Atoms): PageCounts {
  const {count, hashes} = atoms
  const keys = new Int32Array(count)
  const table = hashTable(count)
  for (let at = 0; at < count; at++)
    keys[at] = mixed(hashes[at]!, at + 1 < count ? hashes[at + 1]! : 7)
  const pair = tally(keys, count, table)
  for (let at = 0; at < count; at++)
    keys[at] = mixed(keys[at]!, at + 2 < count ? hashes[at + 2]! : 7)
  const triple = tally(keys, count, table)
  return {...countWords(atoms), pair, triple}
}

/** Count the words of the page alone. */
export function countWords(atoms: Atoms): WordCounts {
  const {count, hashes, shapes: shapeOf, gaps: gapOf} = atoms
  const keys = new Int32Array(count)
  const small = new Uint8Array(count)
  const table = hashTable(count)
  for (let at = 0; at < count; at++) keys[at] = hashes[at]!
  const word = tally(keys, count, table)
  const lowers = new Uint8Array(table.keys.length)
  let lower = 0
  let caseless = 0
  let joins = 0
  for (let at = 0; at < count; at++) {
    const shape = shapeOf[at]!
    if (shape === shapes.lower || shape === shapes.lowerMixed) {
      lower++
      const slot = table.slots[at]!
      if (lowers[slot]! < 255) lowers[slot] = lowers[slot]! + 1
    } else if (shape === shapes.caseless) caseless++
    if (gapOf[at]! >= gaps.caselessEnd) joins++
  }
  for (let at = 0; at < count; at++) small[at] = lowers[table.slots[at]!]!
  const all = Math.max(1, count)
  return {
    word,
    small,
    joinRate: joins / all,
    lowerShare: lower / all,
    caselessShare: caseless / all,
  }
}

interface HashTable {
  readonly keys: Int32Array
  readonly counts: Uint8Array
  readonly slots: Int32Array
}

function hashTable(count: number): HashTable {
  let size = 32
  while (size < count * 2) size *= 2
  return {keys: new Int32Array(size), counts: new Uint8Array(size), slots: new Int32Array(count)}
}

const mixed = (a: number, b: number): number => {
  const sum = Math.imul(a ^ (a >>> 15), 0x85ebca6b) ^ Math.imul(b, 0x27d4eb2f)
  return (sum ^ (sum >>> 13)) | 1
}

/** How often each key occurs. After 32 probes keys share a slot: the time stays linear. */
function tally(of: Int32Array, count: number, {keys, counts, slots}: HashTable): Uint8Array {
  keys.fill(0)
  counts.fill(0)
  const mask = keys.length - 1
  for (let at = 0; at < count; at++) {
    const key = of[at]!
    let slot = (key ^ (key >>> 16)) & mask
    for (let probes = 0; probes < 32; probes++) {
      const there = keys[slot]!
      if (there === key) break
      if (there === 0) {
        keys[slot] = key
        break
      }
      slot = (slot + 1) & mask
    }
    if (counts[slot]! < 255) counts[slot] = counts[slot]! + 1
    slots[at] = slot
  }
  const result = new Uint8Array(count)
  for (let at = 0; at < count; at++) result[at] = counts[slots[at]!]!
  return result
}
