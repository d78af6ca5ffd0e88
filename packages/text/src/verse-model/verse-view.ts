import {type Atoms, atomsOf, gaps, lasts, shapes} from '../seams/atoms.ts'
import {classes} from '../seams/character-class.ts'
import {countWords, type WordCounts} from '../seams/page-counts.ts'
import {type WordTable, wordSlot} from '../seams/word-table.ts'
import {syllablesOf} from './sound.ts'

/** A text as verse is looked for in it. */
export interface VerseView {
  readonly text: string
  readonly atoms: Atoms
  readonly counts: WordCounts
  /** How usual it is to write the word of an atom small: 0 not known, 1 never, 15 always. */
  readonly small: Uint8Array
  /** Syllables of the atoms that were asked for, and one more: see `soundOf`. */
  readonly syllables: Uint8Array
  /** Sums of what tells verse: a word that is usually small has a capital though no sentence ended. */
  readonly strong: Int32Array
}

/** Look over a text once. */
export function viewVerse(text: string, from: number, to: number, words: WordTable): VerseView {
  const atoms = atomsOf(text, from, to)
  const counts = countWords(atoms)
  const {count} = atoms
  const small = new Uint8Array(count)
  const syllables = new Uint8Array(count)
  const strong = new Int32Array(count + 1)
  for (let at = 0; at < count; at++)
    small[at] = atoms.hashes[at] === 0 ? 0 : words.small[wordSlot(atoms, at)]!
  for (let at = 0; at < count; at++) {
    strong[at + 1] = strong[at]! + (isStrong(atoms, counts, small, at) ? 1 : 0)
  }
  return {text, atoms, counts, small, syllables, strong}
}

/** The syllables of an atom, counted once. */
export function soundOf({text, atoms, syllables}: VerseView, at: number): number {
  const known = syllables[at]!
  if (known > 0) return known - 1
  const start = atoms.starts[at]!
  const sound = Math.min(200, syllablesOf(text, start, Math.min(atoms.ends[at]!, start + 60)))
  syllables[at] = sound + 1
  return sound
}

function isStrong(
  {shapes: shapeOf, lasts: lastOf, gaps: gapOf}: Atoms,
  counts: WordCounts,
  small: Uint8Array,
  at: number,
): boolean {
  if (at === 0 || shapeOf[at]! < shapes.mixed || lastOf[at - 1]! >= lasts.end) return false
  if (gapOf[at]! !== gaps.space && gapOf[at]! < gaps.closing && lastOf[at - 1] !== lasts.dash)
    return false
  // After a name a capital tells less: only behind a comma.
  if (shapeOf[at - 1]! > shapes.lowerMixed && lastOf[at - 1] !== lasts.comma) return false
  if (small[at]! >= 10 || counts.small[at]! > 0) return true
  const pause = lastOf[at - 1]! <= lasts.dash || lastOf[at - 1] === lasts.colon
  return (
    small[at] === 0 &&
    pause &&
    shapeOf[at - 1]! <= shapes.lowerMixed &&
    (shapeOf[at + 1] ?? 0) === shapes.lower
  )
}

/** A line of verse could begin at this atom: a capital, a quotation, a dash, or another script. */
export function mayOpenLine({shapes: shapeOf, firsts}: Atoms, at: number): boolean {
  const shape = shapeOf[at]!
  if (shape >= shapes.capitalised || shape === shapes.mixed) return true
  const first = firsts[at]!
  return first === classes.quote || first === classes.open || first === classes.dash
}
