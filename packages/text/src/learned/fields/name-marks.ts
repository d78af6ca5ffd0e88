import {notInNames} from '../../lexicon/bylines.ts'
import {functionWords} from '../../lexicon/function-words.ts'
import {months} from '../../lexicon/months.ts'
import {sectionNames} from '../../lexicon/sections.ts'
import {type PageWords, pageWords} from '../features/page-words.ts'
import {phraseCover} from '../features/phrase-table.ts'
import type {ReadSegment} from '../segment.ts'

/** How many numbers a name is told by: by what its words are. */
export const nameMarkCount = 9

const small: ReadonlySet<string> = new Set(Object.values(functionWords).flat())

/** What a name's words are, whoever bears it: the small words, months, sections and phrases that names have not. */
export function nameMarks(name: string): readonly number[] {
  const spoken = name.toLowerCase().split(/\s+/)
  let functional = 0
  let barred = 0
  let dated = 0
  let longest = 0
  for (const word of spoken) {
    if (small.has(word)) functional++
    if (notInNames.has(word)) barred++
    if (months.has(word)) dated++
    longest = Math.max(longest, word.length)
  }
  const words = pageWords([name])
  let covered = 0
  for (const count of phraseCover(words)) covered += count
  return [
    functional / spoken.length,
    barred,
    dated,
    covered / Math.max(1, words.count),
    sectionNames.has(name.toLowerCase()) ? 1 : 0,
    longest,
    /\.\p{Ll}{2,4}$/u.test(name) ? 2 : name.includes('.') ? 1 : 0,
    /\d/.test(name) ? 1 : 0,
    name === name.toLowerCase() ? 1 : 0,
  ]
}

/** Where a page prints a name. */
export interface NamePlaces {
  readonly all: number
  readonly before: number
  readonly inside: number
  readonly behind: number
  /** Segments that are the name alone, and longer ones that open with it: a note on the author does. */
  readonly alone: number
  readonly opened: number
  readonly openedBehind: number
  /** It stands among the first lines or beside a claim of rights: the name of the house. */
  readonly atTop: number
  readonly inClaim: number
}

export const noPlaces: NamePlaces = {
  all: 0,
  before: 0,
  inside: 0,
  behind: 0,
  alone: 0,
  opened: 0,
  openedBehind: 0,
  atTop: 0,
  inClaim: 0,
}

/**
 * Find the places of names in one pass over the words of a page. A name is known by its words there;
 * however many candidates print it, it is looked for once.
 */
export function placesOfNames(
  names: readonly Int32Array[],
  words: PageWords,
  segments: readonly ReadSegment[],
  {start, end}: {readonly start: number; readonly end: number},
): readonly NamePlaces[] {
  const found = new Map<string, {-readonly [K in keyof NamePlaces]: number}>()
  /** How long the names are that begin with a word. */
  const lengths = new Map<number, Set<number>>()
  for (const name of names) {
    const [first] = name
    if (first === undefined) continue
    found.set(name.join(' '), {...noPlaces})
    const known = lengths.get(first) ?? new Set()
    lengths.set(first, known.add(name.length))
  }
  for (let row = 0; row < segments.length; row++) {
    const from = words.first[row] ?? 0
    const to = words.first[row + 1] ?? 0
    const claims = segments[row]?.text.includes('©') === true
    for (let at = from; at < to; at++) {
      for (const length of lengths.get(words.ids[at] ?? -1) ?? none) {
        if (at + length > to) continue
        const places = found.get(words.ids.subarray(at, at + length).join(' '))
        if (!places) continue
        places.all++
        if (row < start) places.before++
        else if (row < end) places.inside++
        else places.behind++
        if (length === to - from) places.alone++
        else if (at === from && to - from > length + 4) {
          places.opened++
          if (row >= end - 1) places.openedBehind++
        }
        if (row < 6) places.atTop++
        if (claims) places.inClaim++
      }
    }
  }
  return names.map((name) => found.get(name.join(' ')) ?? noPlaces)
}

const none: ReadonlySet<number> = new Set()
