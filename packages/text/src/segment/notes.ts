import {isInstruction} from '../features/instruction.ts'
import type {Page} from './page.ts'
import {type At, type Put, type Shape, shapeOf} from './shape.ts'

/** The notes to editors and machines among these words, by their word ranges. */
export function notesWithin(
  page: Page,
  from: number,
  to: number,
  at: (index: number) => Shape | undefined = (index) => shapeOf(page, index),
): readonly {readonly from: number; readonly to: number}[] {
  const notes: {from: number; to: number}[] = []
  let open: number | undefined
  for (let index = from; index < to; index++) {
    const text = at(index)?.text ?? ''
    if (text.startsWith('[')) open = index
    if (open === undefined) continue
    if (index - open > longestNote) open = undefined
    else if (/\]$/.test(text)) {
      const inside = page.text.slice(page.words.starts[open] ?? 0, page.words.ends[index] ?? 0)
      if (isInstruction(inside)) notes.push({from: open, to: index + 1})
      open = undefined
    }
  }
  return notes
}

/** Words in a note, at most. */
const longestNote = 90

/** A note in brackets stands by itself, whole. Its inner words are given back. */
export function cutRoundNotes(
  page: Page,
  from: number,
  to: number,
  at: At,
  cut: Put,
): ReadonlySet<number> {
  const inner = new Set<number>()
  for (const note of notesWithin(page, from, to, at)) {
    cut(note.from, 'seam')
    cut(note.to, 'seam')
    for (let index = note.from + 1; index < note.to; index++) inner.add(index)
  }
  return inner
}
