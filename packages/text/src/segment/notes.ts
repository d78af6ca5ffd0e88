import {findInstructions} from '@copydesk/schema'
import {wordAt} from '../page/words.ts'
import type {Page} from './page.ts'
import type {Piece} from './piece.ts'
import type {Put} from './shape.ts'

/** A note by the words of the page that it is: from, up to but without. */
interface Note {
  readonly from: number
  readonly to: number
}

/** What was found, by the first word of a stretch and the one behind its last: stages ask again. */
const known = new WeakMap<Page, Map<string, readonly Note[]>>()

/** The notes to editors and machines among these words, by their word ranges. */
export function notesWithin(page: Page, from: number, to: number): readonly Note[] {
  const found = known.get(page) ?? new Map<string, readonly Note[]>()
  known.set(page, found)
  const notes = found.get(keyOf(from, to)) ?? findNotes(page, from, to)
  found.set(keyOf(from, to), notes)
  return notes
}

const keyOf = (from: number, to: number): string => `${from} ${to}`

/** Whether just this stretch was looked at and holds no note. */
export const hasNoNote = (page: Page, {start, end, from, to}: Piece): boolean =>
  page.words.starts[from] === start &&
  page.words.ends[to - 1] === end &&
  known.get(page)?.get(keyOf(from, to))?.length === 0

function findNotes(page: Page, from: number, to: number): readonly Note[] {
  const {words} = page
  const start = words.starts[from] ?? 0
  const text = page.text.slice(start, words.ends[to - 1] ?? start)
  return findInstructions(text).map(({span}) => {
    const first = wordAt(words, start + span.start)
    // A bracket may stand inside of a word.
    const begins = (words.starts[first] ?? 0) > start + span.start ? first - 1 : first
    return {
      from: Math.max(from, begins),
      to: Math.min(to, Math.max(begins + 1, wordAt(words, start + span.end))),
    }
  })
}

/** A note in brackets stands by itself, whole. Its inner words are given back. */
export function cutRoundNotes(page: Page, from: number, to: number, cut: Put): ReadonlySet<number> {
  const inner = new Set<number>()
  for (const note of notesWithin(page, from, to)) {
    cut(note.from, 'seam')
    cut(note.to, 'seam')
    for (let index = note.from + 1; index < note.to; index++) inner.add(index)
  }
  return inner
}
