import {firstIndex} from './first-index.ts'

/** The words of a text with their places, as parallel lists: cheap for pages of megabytes. */
export interface Words {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** A number for each different word, of its letters and digits in lower case; 0 where it has none. */
  readonly ids: Int32Array
  /** The folded word of each id. */
  readonly folded: readonly string[]
}

/**
 * Cut at white space, and at these offsets too. Punctuation stays with its word and is left out of
 * the folded form.
 */
export function wordsOf(text: string, breaks: readonly number[] = []): Words {
  const starts: number[] = []
  const ends: number[] = []
  const ids: number[] = []
  const known = new Map<string, number>([['', 0]])
  const folded: string[] = ['']
  // Most words stand in a page more than once: each spelling is folded once.
  const spelled = new Map<string, number>()
  let at = 0
  let next = 0
  while (at < text.length) {
    if (isBlank(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while ((breaks[next] ?? text.length) <= start && next < breaks.length) next++
    const most = breaks[next] ?? text.length
    while (at < most && !isBlank(text.charCodeAt(at))) at++
    const spelling = text.slice(start, at)
    let id = spelled.get(spelling)
    if (id === undefined) {
      const word = fold(spelling)
      id = known.get(word)
      if (id === undefined) {
        id = folded.length
        known.set(word, id)
        folded.push(word)
      }
      if (spelling.length <= longestWord) spelled.set(spelling, id)
    }
    starts.push(start)
    ends.push(at)
    ids.push(id)
  }
  return {
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    ids: Int32Array.from(ids),
    folded,
  }
}

/** The index of the first word that starts at or after an offset. */
export function wordAt(words: Words, offset: number): number {
  return firstIndex(words.count, (index) => (words.starts[index] ?? 0) >= offset)
}

/** Tab, line feed and space: the only blanks of clean text. */
export const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09

/** A word without the punctuation around it, in lower case, with one kind of apostrophe. */
export function fold(word: string): string {
  let start = 0
  let end = word.length
  while (start < end && !isWordUnit(word.charCodeAt(start))) start++
  while (end > start && !isWordUnit(word.charCodeAt(end - 1))) end--
  const small = word.slice(start, Math.min(end, start + longestWord)).toLowerCase()
  return small.includes("'") ? small.replaceAll("'", '’') : small
}

/** No word of a language is longer; a line of one megabyte without a blank is no word. */
const longestWord = 80

/** Letters and digits of every script, by ranges that need no Unicode tables. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a)
    )
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  if (code >= 0x2000 && code <= 0x2bff) return false
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3005 || code === 0x3006
  if (code >= 0xff00 && code <= 0xffef) return (code >= 0xff10 && code <= 0xff19) || code >= 0xff66
  return true
}
