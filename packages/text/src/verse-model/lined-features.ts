import {type Atoms, lasts, shapes} from '../seams/atoms.ts'
import {classes} from '../seams/character-class.ts'
import type {TextLine} from '../segment/lines.ts'
import {rhyme} from './sound.ts'
import {soundOf, type VerseView} from './verse-view.ts'

/** Lines that stand together without a blank line: a stanza, a list, a paragraph. */
export interface LineGroup {
  readonly from: number
  readonly to: number
  readonly blanks: number
}

/** The groups of a page's lines. */
export function groupsOf(lines: readonly TextLine[]): readonly LineGroup[] {
  const groups: LineGroup[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && lines[to]!.blanks === 0) to++
    groups.push({from, to, blanks: lines[from]!.blanks})
    from = to
  }
  return groups
}

/** Names of the features of a group. */
export const linedFeatures: readonly string[] = [
  'lines',
  'length',
  'longest',
  'syllables',
  'spread',
  'upper',
  'pauses',
  'open',
  'ends',
  'spoken',
  'lower',
  'digits',
  'symbols',
  'rhyme',
  'short',
  'titles',
  'indented',
  'strong',
  'enders',
  'linesBefore',
  'lengthBefore',
  'linesAfter',
  'lengthAfter',
]

/** Most lines of a group that are looked at. */
const most = 60

/** Write the features of a group. `places` are the first atoms of the lines, and one more. */
export function fillGroup(
  row: Float32Array,
  view: VerseView,
  lines: readonly TextLine[],
  places: Int32Array,
  groups: readonly LineGroup[],
  number: number,
): void {
  const {atoms, small, text, strong} = view
  const {from, to} = groups[number]!
  const stop = Math.min(to, from + most)
  const count = stop - from
  let length = 0
  let longest = 0
  let sound = 0
  let square = 0
  let upper = 0
  let pauses = 0
  let open = 0
  let ends = 0
  let spoken = 0
  let lower = 0
  let words = 0
  let digits = 0
  let symbols = 0
  let rhymes = 0
  let short = 0
  let titles = 0
  let indented = 0
  let inner = 0
  for (let line = from; line < stop; line++) {
    const {start, end, indent} = lines[line]!
    const first = places[line]!
    const next = places[line + 1]!
    if (next <= first) continue
    let here = 0
    let smalls = 0
    let functions = 0
    let digit = false
    let symbol = false
    for (let at = first; at < next && at < first + 60; at++) {
      here += soundOf(view, at)
      const shape = atoms.shapes[at]!
      if (shape === shapes.lower || shape === shapes.lowerMixed || shape === shapes.caseless)
        smalls++
      if (small[at]! >= 13 && shape === shapes.lower) functions++
      if (shape === shapes.number || shape === shapes.digitMixed) digit = true
      if (atoms.firsts[at] === classes.symbol || atoms.firsts[at] === classes.join) symbol = true
      if (at + 1 < next && atoms.lasts[at]! >= lasts.end) inner++
    }
    length += end - start
    longest = Math.max(longest, end - start)
    sound += here
    square += here * here
    lower += smalls
    words += next - first
    if (isUpper(atoms, first)) upper++
    const last = atoms.lasts[next - 1]!
    if (last <= lasts.dash || last === lasts.colon) pauses++
    else if (last >= lasts.end) ends++
    else open++
    if (functions > 0) spoken++
    if (digit) digits++
    if (symbol) symbols++
    if (next - first <= 2) short++
    if (smalls === 0) titles++
    if (indent > 0) indented++
    let best = 0
    for (let step = 1; step <= 3 && line + step < stop; step++)
      best = Math.max(best, rhyme(text, end, lines[line + step]!.end))
    rhymes += best
  }
  const mean = sound / count
  let f = 0
  row[f++] = Math.min(30, to - from)
  row[f++] = length / count
  row[f++] = longest
  row[f++] = mean
  row[f++] = Math.sqrt(Math.max(0, square / count - mean * mean)) / Math.max(1, mean)
  for (const share of [upper, pauses, open, ends, spoken]) row[f++] = share / count
  row[f++] = lower / Math.max(1, words)
  for (const share of [digits, symbols, rhymes, short, titles, indented]) row[f++] = share / count
  row[f++] = (strong[places[stop]!]! - strong[places[from]!]!) / count
  row[f++] = inner / count
  for (const near of [groups[number - 1], groups[number + 1]]) {
    row[f++] = near ? Math.min(30, near.to - near.from) : 0
    row[f++] = near
      ? Math.min(300, (lines[near.to - 1]!.end - lines[near.from]!.start) / (near.to - near.from))
      : 0
  }
}

function isUpper({shapes: shapeOf, firsts}: Atoms, at: number): boolean {
  const shape = shapeOf[at]!
  return (
    shape >= shapes.mixed ||
    firsts[at] === classes.quote ||
    firsts[at] === classes.open ||
    shape === shapes.mark
  )
}

/** The first atom of every line, and behind the last. */
export function placesOf(atoms: Atoms, lines: readonly TextLine[]): Int32Array {
  const places = new Int32Array(lines.length + 1)
  let at = 0
  for (const [number, {start}] of lines.entries()) {
    while (at < atoms.count && atoms.starts[at]! < start) at++
    places[number] = at
  }
  places[lines.length] = atoms.count
  return places
}
