import type {Forest} from '../../src/learned/trees/forest.ts'
import type {WordTable} from '../../src/seams/word-table.ts'
import {cutVerse} from '../../src/verse-model/cut-verse.ts'
import {
  type Before,
  fillFlatLine,
  flatLineFeatures,
} from '../../src/verse-model/flat-line-features.ts'
import {mayOpenLine, type VerseView, viewVerse} from '../../src/verse-model/verse-view.ts'
import {binFeatures} from '../bins.ts'
import {growForest, type Settings} from '../grow-forest.ts'
import {random} from '../random.ts'
import type {VerseSample} from './verse-samples.ts'

/** How the forest of verse lines is grown. */
export const flatVerseSettings: Settings = {
  trees: 120,
  depth: 4,
  rate: 0.12,
  rowShare: 0.6,
  featureShare: 0.4,
  least: 8,
  l2: 6,
  seed: 5,
}

interface Rows {
  readonly values: number[]
  readonly truth: number[]
  readonly weights: number[]
}

/** Learn lines of verse from samples, and what is none from plain pages: first at random, then from false poems. */
export function growFlatVerse(
  samples: readonly VerseSample[],
  plain: readonly string[],
  words: WordTable,
): Forest {
  const rows: Rows = {values: [], truth: [], weights: []}
  for (const sample of samples) sampleRows(rows, sample, words)
  const views = plain.map((text) => viewVerse(text, 0, text.length, words))
  const next = random(77)
  for (const view of views) plainRows(rows, view, next)
  let forest = grow(rows)
  for (let round = 0; round < 2; round++) {
    for (const view of views) {
      for (const {starts, end} of cutVerse(view, forest, {entry: 4, line: 1.5}))
        linesOf(view, starts, end, (start, stop, before) =>
          add(rows, view, start, stop, before, 0, 4),
        )
    }
    forest = grow(rows)
  }
  return forest
}

function grow({values, truth, weights}: Rows): Forest {
  const binned = binFeatures([Float32Array.from(values)], flatLineFeatures.length)
  return growForest(
    binned,
    {
      rows: Int32Array.from(truth, (_, row) => row),
      truth: Float32Array.from(truth),
      weights: Float32Array.from(weights),
    },
    flatVerseSettings,
  )
}

const row = new Float32Array(flatLineFeatures.length)
const soundColumn = flatLineFeatures.indexOf('syllables')

function add(
  rows: Rows,
  view: VerseView,
  start: number,
  end: number,
  before: Before | undefined,
  truth: number,
  weight: number,
): void {
  fillFlatLine(row, view, start, end, before)
  for (const value of row) rows.values.push(value)
  rows.truth.push(truth)
  rows.weights.push(weight)
}

/** The lines of a whole poem, as what stands before the prose behind it. */
const behind = (view: VerseView, starts: readonly number[], end: number): Before | undefined =>
  linesOf(view, starts, end, () => {})

/** Each line of a poem with the lines before it. */
function linesOf(
  view: VerseView,
  starts: readonly number[],
  end: number,
  see: (start: number, stop: number, before: Before | undefined) => void,
): Before | undefined {
  let before: Before | undefined
  for (const [number, start] of starts.entries()) {
    const stop = starts[number + 1] ?? end
    see(start, stop, before)
    fillFlatLine(row, view, start, stop, before)
    before = {
      end: view.atoms.ends[stop - 1]!,
      syllables: row[soundColumn]!,
      before,
      depth: number + 1,
    }
  }
  return before
}

function sampleRows(rows: Rows, {text, starts, end}: VerseSample, words: WordTable): void {
  const view = viewVerse(text, 0, text.length, words)
  const {atoms} = view
  const index = new Map<number, number>()
  for (let at = 0; at < atoms.count; at++) index.set(atoms.starts[at]!, at)
  const lines = starts.flatMap((start) => index.get(start) ?? [])
  let stop = lines.at(-1) ?? 0
  while (stop < atoms.count && atoms.starts[stop]! < end) stop++
  if (lines.length < 3) return
  linesOf(view, lines, stop, (start, goal, before) => {
    add(rows, view, start, goal, before, 1, 1)
    if (before) add(rows, view, start, goal, undefined, 1, 0.3)
    alternatives(view, start, goal, (other) => add(rows, view, start, other, before, 0, 1))
    // What begins inside a line is no line, whatever it ends with.
    for (let inner = start + 1; inner < goal; inner++) {
      if (!mayOpenLine(atoms, inner)) continue
      add(rows, view, inner, goal, before, 0, 1)
      add(rows, view, inner, goal, undefined, 0, 0.3)
    }
  })
  // A title, a name, the last words of prose before the first line, and the prose behind the last.
  const first = lines[0]!
  for (let at = Math.max(1, first - 20); at < first; at++) {
    if (!mayOpenLine(atoms, at)) continue
    add(rows, view, at, first, undefined, 0, 1)
    alternatives(view, at, first, (other) => add(rows, view, at, other, undefined, 0, 1))
  }
  const before = behind(view, lines, stop)
  if (stop < atoms.count)
    alternatives(view, stop, -1, (other) => add(rows, view, stop, other, before, 0, 2))
}

function alternatives(
  view: VerseView,
  start: number,
  goal: number,
  see: (end: number) => void,
): void {
  const {atoms} = view
  for (let end = start + 1; end <= Math.min(atoms.count - 1, start + 22); end++) {
    if (end !== goal && (mayOpenLine(atoms, end) || atoms.lasts[end - 1]! >= 11)) see(end)
  }
}

function plainRows(rows: Rows, view: VerseView, next: () => number): void {
  const {atoms, strong} = view
  let before: Before | undefined
  for (let at = 1; at + 1 < atoms.count; at++) {
    if (!mayOpenLine(atoms, at)) continue
    const near = strong[Math.min(atoms.count, at + 40)]! - strong[Math.max(0, at - 40)]!
    if (near < 2 || next() > 0.12) continue
    let used = 0
    alternatives(view, at, -1, (end) => {
      if (used++ > 6 || next() > 0.4) return
      add(rows, view, at, end, next() < 0.5 ? undefined : before, 0, 1)
      before = {
        end: atoms.ends[end - 1]!,
        syllables: row[soundColumn]!,
        before: before && before.depth < 4 ? before : undefined,
        depth: 1,
      }
    })
  }
}
