import type {Forest} from '../learned/trees/forest.ts'
import type {WordTable} from '../seams/word-table.ts'
import {linesOf, type TextLine} from '../segment/lines.ts'
import {bridgePoems} from './bridge-poems.ts'
import {cutLinedVerse} from './cut-lined-verse.ts'
import {cutVerse} from './cut-verse.ts'
import {creditBehind, headBefore, headOfLines, type PoemHead} from './poem-head.ts'
import type {Stretch, VersePoem} from './verse-poem.ts'
import {viewVerse} from './verse-view.ts'

/** What verse is found with. */
export interface VerseModel {
  readonly words: WordTable
  readonly flat: Forest
  readonly lined: Forest
}

/** A line of this length may hold a poem whose lines were lost. */
const longLine = 400

/** All poems of a text, in order: where lines stand, and inside flattened lines. */
export function findPoemsWith(text: string, model: VerseModel): readonly VersePoem[] {
  const lines = linesOf(text)
  const poems: VersePoem[] = []
  for (const {start, end} of lines) {
    if (end - start < longLine) continue
    for (const poem of flatPoems(text, start, end, model)) poems.push(poem)
  }
  if (lines.length > 2) for (const poem of linedPoems(text, lines, model)) poems.push(poem)
  return poems.sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({stanzas}: VersePoem): number => stanzas[0]?.[0]?.start ?? 0

function flatPoems(
  text: string,
  from: number,
  to: number,
  {words, flat}: VerseModel,
): readonly VersePoem[] {
  const view = viewVerse(text, from, to, words)
  const {atoms} = view
  return bridgePoems(view, cutVerse(view, flat)).map(({starts, end}): VersePoem => {
    const lines = starts.map(
      (start, number): Stretch => ({
        start: atoms.starts[start]!,
        end: atoms.ends[(starts[number + 1] ?? end) - 1]!,
      }),
    )
    const before = headBefore(text, from, lines[0]!.start)
    const behind = before.author ? undefined : creditBehind(text, lines.at(-1)!.end, to)
    return {stanzas: [lines], ...joined(before, behind)}
  })
}

function linedPoems(
  text: string,
  lines: readonly TextLine[],
  {words, lined}: VerseModel,
): readonly VersePoem[] {
  const view = viewVerse(text, 0, text.length, words)
  return cutLinedVerse(view, lines, lined).map((groups): VersePoem => {
    const first = groups[0]!.from
    const last = groups.at(-1)!.to
    const stanzas = groups.map(({from, to}) =>
      lines.slice(from, to).map(({start, end}): Stretch => ({start, end})),
    )
    return {
      stanzas,
      ...headOfLines(text, lines.slice(Math.max(0, first - 3), first), lines.slice(last, last + 2)),
    }
  })
}

const joined = (before: PoemHead, behind: PoemHead | undefined): PoemHead =>
  behind ? {...before, ...behind, credits: [...before.credits, ...behind.credits]} : before
