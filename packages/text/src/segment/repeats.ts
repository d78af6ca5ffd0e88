import type {Words} from '../page/words.ts'

/** One place of a run of words that stands twice or more in the page, by word indices. */
export interface Repeat {
  readonly start: number
  readonly length: number
}

/** Shorter runs come back by chance. */
const least = 4

/**
 * Every place of a run of at least four words that comes back, in order.
 * One pass with a table of the first place of each four words: linear, whatever the text.
 */
export function findRepeats(words: Words): readonly Repeat[] {
  const {count, ids} = words
  let size = 16
  while (size < count * 2) size *= 2
  const table = new Int32Array(size).fill(-1)
  const repeats: Repeat[] = []
  for (let at = 0; at + least <= count; ) {
    const slot = find(table, ids, at)
    const first = table[slot] ?? -1
    if (first < 0) {
      table[slot] = at
      at++
      continue
    }
    let length = least
    while (first + length < at && at + length < count && ids[first + length] === ids[at + length]) {
      length++
    }
    if (first + length <= at) repeats.push({start: first, length}, {start: at, length})
    at += first + length <= at ? length : 1
  }
  return inOrder(repeats)
}

/** By place, the longest first, each once. */
function inOrder(repeats: readonly Repeat[]): readonly Repeat[] {
  const sorted = [...repeats].sort((a, b) => a.start - b.start || b.length - a.length)
  return sorted.filter(({start, length}, index) => {
    const before = sorted[index - 1]
    return before?.start !== start || before.length !== length
  })
}

/** The slot of these four words, or the free one where they belong. Probes are bounded. */
function find(table: Int32Array, ids: Int32Array, at: number): number {
  let hash = 0
  for (let step = 0; step < least; step++)
    hash = Math.imul(hash ^ (ids[at + step] ?? 0), 0x9e3779b1) ^ (hash >>> 15)
  const mask = table.length - 1
  let slot = hash & mask
  for (let probes = 0; probes < 64; probes++) {
    const there = table[slot] ?? -1
    if (there < 0 || same(ids, there, at)) return slot
    slot = (slot + 1) & mask
  }
  return slot
}

function same(ids: Int32Array, a: number, b: number): boolean {
  for (let step = 0; step < least; step++) if (ids[a + step] !== ids[b + step]) return false
  return true
}
