import type {PageWords} from '../features/page-words.ts'

/** For each word of a page, how many words from here on stand in the page elsewhere too. */
export interface PageRepeats {
  readonly lengths: Int32Array
  /** The word before each of them stands before the other place too. */
  readonly widened: Uint8Array
  /** How often its three words stand in the page, and its two. */
  readonly times: Uint8Array
  readonly pairs: Uint8Array
}

/** Find what comes back, in one pass over the words and one back. */
export function pageRepeats({count, ids}: PageWords): PageRepeats {
  const partner = new Int32Array(count).fill(-1)
  const times = new Uint8Array(count)
  const seen = new Map<number, number[]>()
  for (let at = 0; at + 2 < count; at++) {
    const key = mixed(ids, at)
    const places = seen.get(key)
    if (!places) seen.set(key, [at])
    else {
      partner[at] = places[0] ?? -1
      if (places.length === 1) partner[places[0] ?? 0] = at
      if (places.length < 255) places.push(at)
    }
  }
  for (const places of seen.values()) for (const at of places) times[at] = places.length
  const lengths = new Int32Array(count)
  const widened = new Uint8Array(count)
  for (let at = count - 1; at >= 0; at--) {
    const other = partner[at] ?? -1
    if (other < 0) continue
    // Where the next word’s other place is the next one, its length is known.
    if (partner[at + 1] === other + 1) lengths[at] = (lengths[at + 1] ?? 0) + 1
    else {
      let length = 0
      const most = Math.min(60, Math.abs(at - other))
      while (
        length < most &&
        at + length < count &&
        other + length < count &&
        ids[at + length] === ids[other + length]
      )
        length++
      lengths[at] = length
    }
    if (at > 0 && other > 0 && ids[at - 1] === ids[other - 1]) widened[at] = 1
  }
  return {lengths, widened, times, pairs: pairCounts(ids, count)}
}

function pairCounts(ids: Int32Array, count: number): Uint8Array {
  const seen = new Map<number, number>()
  const key = (at: number): number => (ids[at] ?? 0) * count + (ids[at + 1] ?? 0)
  for (let at = 0; at + 1 < count; at++) seen.set(key(at), (seen.get(key(at)) ?? 0) + 1)
  const pairs = new Uint8Array(count)
  for (let at = 0; at + 1 < count; at++) pairs[at] = Math.min(255, seen.get(key(at)) ?? 0)
  return pairs
}

const mixed = (ids: Int32Array, at: number): number => {
  const first = Math.imul((ids[at] ?? 0) + 1, 0x9e3779b1)
  const second = Math.imul((ids[at + 1] ?? 0) ^ (first >>> 7), 0x85ebca6b)
  return Math.imul((ids[at + 2] ?? 0) ^ (second >>> 9), 0xc2b2ae35) ^ first ^ (second << 5)
}
