import {isWordKind, kind, kindOf, lowerOf} from './character-kinds.ts'

/** The words of a page as numbers, segment after segment: what features and lexicons look at. */
export interface PageWords {
  readonly count: number
  /** A hash of the word in small letters. */
  readonly hashes: Int32Array
  /** A number from 0 for each different word. */
  readonly ids: Int32Array
  readonly different: number
  /** The first word of each segment, and the count at the end. */
  readonly first: Int32Array
  /** UTF-16 units of each word, 2 for each pair of characters of a script without spaces. */
  readonly lengths: Uint8Array
  /** The word begins with a capital. */
  readonly capital: Uint8Array
  /** Where the word starts in its segment. */
  readonly starts: Int32Array
}

/** Hash of a word in small letters: FNV-1a over its units. */
export function wordHash(word: string): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = step(hash, lowerOf(word.charCodeAt(at)))
  return hash
}

const seed = 0x811c9dc5 | 0
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Cut texts into words: runs of letters and digits; pairs of characters where no spaces are used. */
export function pageWords(texts: readonly string[]): PageWords {
  let size = 256
  const grown = {
    hashes: new Int32Array(size),
    lengths: new Uint8Array(size),
    capital: new Uint8Array(size),
    starts: new Int32Array(size),
  }
  const first = new Int32Array(texts.length + 1)
  let count = 0
  const push = (hash: number, length: number, capital: number, start: number): void => {
    if (count === size) {
      size *= 2
      grown.hashes = grow(grown.hashes, new Int32Array(size))
      grown.lengths = grow(grown.lengths, new Uint8Array(size))
      grown.capital = grow(grown.capital, new Uint8Array(size))
      grown.starts = grow(grown.starts, new Int32Array(size))
    }
    grown.hashes[count] = hash
    grown.lengths[count] = Math.min(length, 255)
    grown.capital[count] = capital
    grown.starts[count] = start
    count++
  }
  for (let index = 0; index < texts.length; index++) {
    first[index] = count
    const text = texts[index] ?? ''
    for (let at = 0; at < text.length; ) {
      const begin = kindOf(text.charCodeAt(at))
      if (!isWordKind(begin)) {
        at++
        continue
      }
      const start = at
      if (begin === kind.han) {
        const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
        push(step(step(seed, text.charCodeAt(at)), kindOf(next) === kind.han ? next : 0), 2, 0, at)
        at++
        continue
      }
      let hash = seed
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at)
        const found = kindOf(code)
        if (!isWordKind(found) || found === kind.han) break
        hash = step(hash, lowerOf(code))
      }
      push(hash, at - start, begin === kind.upper ? 1 : 0, start)
    }
  }
  first[texts.length] = count
  const {ids, different} = number(grown.hashes, count)
  return {
    count,
    ids,
    different,
    first,
    hashes: grown.hashes,
    lengths: grown.lengths,
    capital: grown.capital,
    starts: grown.starts,
  }
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function number(
  hashes: Int32Array,
  count: number,
): {readonly ids: Int32Array; readonly different: number} {
  let size = 64
  while (size < count * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size).fill(-1)
  const ids = new Int32Array(count)
  let different = 0
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const there = slots[slot] ?? -1
      if (there < 0) {
        slots[slot] = at
        ids[at] = different++
        break
      }
      if (hashes[there] === hash) {
        ids[at] = ids[there] ?? 0
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return {ids, different}
}
