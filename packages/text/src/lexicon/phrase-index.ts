import type {Words} from '../page/words.ts'
import {editionPhrases} from './editions.ts'
import {phrases} from './phrases.ts'

/** What a phrase tells of the stretch of page around it. */
export type PhraseKind = keyof typeof phrases | keyof typeof editionPhrases

const lexicon: {readonly [K in PhraseKind]: string} = {...editionPhrases, ...phrases}

/** The kinds, in a stable order. */
export const phraseKinds: readonly PhraseKind[] = Object.keys(lexicon) as PhraseKind[] // its own keys

/** One phrase found, from its first word up to but without `end`. */
export interface PhraseHit {
  readonly kind: PhraseKind
  readonly start: number
  readonly end: number
}

interface Entry {
  readonly words: readonly string[]
  readonly kind: PhraseKind
}

/** Entries by their first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Entry[]>

let made: PhraseIndex | undefined

/** The phrases ready to be found: made at the first page, and the same ever after. */
export function phraseIndex(): PhraseIndex {
  made ??= makeIndex()
  return made
}

function makeIndex(): PhraseIndex {
  const index = new Map<string, Entry[]>()
  for (const kind of phraseKinds) {
    for (const phrase of split(lexicon[kind])) {
      const words = phrase
        .split(' ')
        .map((word) => word.replace(/[?.,&]+$/, ''))
        .filter(Boolean)
      const [first] = words
      if (first === undefined) continue
      const entries = index.get(first) ?? []
      entries.push({words, kind})
      index.set(first, entries)
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The phrases of a lexicon entry, each in lower case. */
const split = (entry: string): readonly string[] => entry.split(/[|\n]/)

/** Every phrase in the words, the longest at each place, none overlapping another. */
export function findPhrases(words: Words, index: PhraseIndex): readonly PhraseHit[] {
  const byId = words.folded.map((word) => index.get(word))
  const hits: PhraseHit[] = []
  for (let at = 0; at < words.count; ) {
    const entry = byId[words.ids[at] ?? 0]?.find((candidate) => stands(candidate, words, at))
    if (entry) hits.push({kind: entry.kind, start: at, end: at + entry.words.length})
    at += entry ? entry.words.length : 1
  }
  return hits
}

const stands = (entry: Entry, words: Words, at: number): boolean =>
  at + entry.words.length <= words.count &&
  entry.words.every((word, step) => words.folded[words.ids[at + step] ?? 0] === word)
