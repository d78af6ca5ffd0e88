import {findInstructions} from '@copydesk/schema'
import {wordAt} from '../page/words.ts'
import type {Page} from './page.ts'
import type {Put} from './shape.ts'

/** The notes to editors and machines among these words, by their word ranges. */
export function notesWithin(
  page: Page,
  from: number,
  to: number,
): readonly {readonly from: number; readonly to: number}[] {
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
