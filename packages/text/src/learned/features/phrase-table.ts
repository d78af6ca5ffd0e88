import {phrases} from '../../lexicon/phrases.ts'
import {type PageWords, pageWords} from './page-words.ts'

/** The kinds of phrase, in the order of the features. */
export const phraseKinds: readonly string[] = Object.keys(phrases)

interface Entry {
  readonly hashes: Int32Array
  readonly kind: number
}

/** The phrases by the hash of their first word, the longest first. */
const table: ReadonlyMap<number, readonly Entry[]> = makeTable()

function makeTable(): ReadonlyMap<number, readonly Entry[]> {
  const made = new Map<number, Entry[]>()
  for (const [index, list] of Object.values(phrases).entries()) {
    for (const phrase of list.split(/[|\n]/)) {
      const words = pageWords([phrase])
      const hash = words.hashes[0]
      if (words.count === 0 || hash === undefined) continue
      const entries = made.get(hash) ?? []
      entries.push({hashes: words.hashes.slice(0, words.count), kind: index})
      made.set(hash, entries)
    }
  }
  for (const entries of made.values()) entries.sort((a, b) => b.hashes.length - a.hashes.length)
  return made
}

/** Count the words of each segment that phrases of each kind cover: `segments × kinds`. */
export function phraseCover(words: PageWords): Uint16Array {
  const kinds = phraseKinds.length
  const segments = words.first.length - 1
  const cover = new Uint16Array(segments * kinds)
  for (let segment = 0; segment < segments; segment++) {
    const end = words.first[segment + 1] ?? 0
    for (let at = words.first[segment] ?? 0; at < end; ) {
      const entry = table
        .get(words.hashes[at] ?? 0)
        ?.find(({hashes}) => stands(hashes, words.hashes, at, end))
      if (!entry) {
        at++
        continue
      }
      const slot = segment * kinds + entry.kind
      cover[slot] = (cover[slot] ?? 0) + entry.hashes.length
      at += entry.hashes.length
    }
  }
  return cover
}

function stands(phrase: Int32Array, page: Int32Array, at: number, end: number): boolean {
  if (at + phrase.length > end) return false
  for (let index = 1; index < phrase.length; index++)
    if (phrase[index] !== page[at + index]) return false
  return true
}
