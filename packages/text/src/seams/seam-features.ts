import {type Atoms, gaps, lasts, shapes} from './atoms.ts'
import {classes} from './character-class.ts'
import type {PageCounts} from './page-counts.ts'
import {closingSlot, openingSlot, type WordTable, wordSlot} from './word-table.ts'

/** Atoms that a feature looks at on either side, at most. */
const margin = 48
const block = 2048
const span = block + 2 * margin + 2

/** Counts over a stretch of atoms, and the nearest of each kind, for one block of a page at a time. */
interface Stretch {
  readonly low: number
  readonly sums: readonly Int32Array[]
  readonly since: readonly Uint8Array[]
  readonly until: readonly Uint8Array[]
  readonly bracket: Uint8Array
}

const kinds = 8
const lowerKind = 0
const capitalKind = 1
const endKind = 2
const commaKind = 3
const joinKind = 4
const digitKind = 5
const symbolKind = 6
const functionKind = 7

/** Names of the features, in the order of a row. */
export const seamFeatures: readonly string[] = [
  'gap',
  ...[-3, -2, -1, 0, 1, 2].map((at) => `shape${at}`),
  ...[-2, -1, 0, 1].map((at) => `length${at}`),
  ...[-3, -2, -1, 0, 1].map((at) => `last${at}`),
  ...[-1, 0, 1].map((at) => `first${at}`),
  ...[-1, 1].map((at) => `gap${at}`),
  'opens-1',
  'opens0',
  'opens1',
  'closes-2',
  'closes-1',
  'closes0',
  'usuallySmall-2',
  'usuallySmall-1',
  'usuallySmall0',
  'usuallySmall1',
  'smallHere-1',
  'smallHere0',
  'count-1',
  'count0',
  'pairAcross',
  'pairLeft',
  'pairRight',
  'tripleFromLeft',
  'tripleFromRight',
  'tripleLeft',
  'tripleRight',
  'repeatLeft',
  'repeatRight',
  'runLeft',
  'runRight',
  ...['end', 'comma', 'join', 'digit', 'symbol', 'lower', 'capital'].flatMap((kind) => [
    `${kind}Since`,
    `${kind}Until`,
  ]),
  'lowerLeft6',
  'lowerRight6',
  'lowerLeft16',
  'lowerRight16',
  'lowerLeft40',
  'lowerRight40',
  'capitalLeft8',
  'capitalRight8',
  'endLeft40',
  'endRight40',
  'commaLeft30',
  'commaRight30',
  'functionLeft12',
  'functionRight12',
  'joinAround',
  'digitAround',
  'symbolAround',
  'sentenceLower',
  'sentenceFunction',
  'nextLower',
  'nextFunction',
  'bracket',
  'joinRate',
  'lowerShare',
  'caselessShare',
  'endShare',
  'size',
  'place',
]

/** Fills one row for each candidate that is asked for, without keeping a table of them. */
export interface SeamReader {
  /** Whether the candidate before an atom is worth a look. Call for rising atoms. */
  readonly row: Float32Array
  readonly fill: (at: number) => void
}

/** A reader over a page. Candidates must be asked for in rising order: it slides. */
export function readSeams(atoms: Atoms, counts: PageCounts, words: WordTable): SeamReader {
  const row = new Float32Array(seamFeatures.length)
  const sums = Array.from({length: kinds}, () => new Int32Array(span + 1))
  const since = Array.from({length: 7}, () => new Uint8Array(span))
  const until = Array.from({length: 7}, () => new Uint8Array(span))
  const bracket = new Uint8Array(span)
  let stretch: Stretch | undefined
  const fill = (at: number): void => {
    if (!stretch || at < stretch.low + margin || at >= stretch.low + margin + block) {
      stretch = {low: at - margin, sums, since, until, bracket}
      survey(atoms, words, stretch)
    }
    fillRow(row, at, atoms, counts, words, stretch)
  }
  return {row, fill}
}

/** Count over the block at `low`, with its margins; atoms past the ends of the page count as nothing. */
function survey(atoms: Atoms, words: WordTable, {low, sums, since, until, bracket}: Stretch): void {
  const {count, shapes: shapeOf, firsts, lasts: lastOf, gaps: gapOf} = atoms
  let depth = 0
  let openFor = 0
  for (let step = 0; step < span; step++) {
    const at = low + step
    let flags = 0
    if (at >= 0 && at < count) {
      const shape = shapeOf[at]!
      const last = lastOf[at]!
      const small = shape === shapes.lower || shape === shapes.lowerMixed
      if (small || shape === shapes.caseless) flags |= 1 << lowerKind
      if (shape >= shapes.mixed) flags |= 1 << capitalKind
      if (last >= lasts.end) flags |= 1 << endKind
      if (last === lasts.comma) flags |= 1 << commaKind
      if (gapOf[at]! >= gaps.caselessEnd) flags |= 1 << joinKind
      if (shape === shapes.number || shape === shapes.digitMixed) flags |= 1 << digitKind
      if (shape === shapes.mark) flags |= 1 << symbolKind
      if (
        small &&
        atoms.ends[at]! - atoms.starts[at]! < 6 &&
        words.small[wordSlot(atoms, at)]! >= 13
      )
        flags |= 1 << functionKind
      const first = firsts[at]!
      if (first === classes.open) {
        depth = 1
        openFor = 0
      }
      bracket[step] = depth === 0 ? 0 : Math.min(60, ++openFor)
      if (last === lasts.close || last === lasts.endClose) depth = 0
      if (openFor > 50) depth = 0
    } else bracket[step] = 0
    for (let kind = 0; kind < kinds; kind++) {
      const has = (flags >> kind) & 1
      sums[kind]![step + 1] = sums[kind]![step]! + has
    }
    for (let index = 0; index < 7; index++) {
      const has = (flags >> watched[index]!) & 1
      since[index]![step] = has
        ? 0
        : step === 0
          ? margin
          : Math.min(margin, since[index]![step - 1]! + 1)
    }
  }
  for (let index = 0; index < 7; index++) {
    const sum = sums[watched[index]!]!
    let far = margin
    for (let step = span - 1; step >= 0; step--) {
      far = sum[step + 1]! > sum[step]! ? 0 : Math.min(margin, far + 1)
      until[index]![step] = far
    }
  }
}

const watched = [endKind, commaKind, joinKind, digitKind, symbolKind, lowerKind, capitalKind]

function fillRow(
  row: Float32Array,
  at: number,
  atoms: Atoms,
  counts: PageCounts,
  words: WordTable,
  stretch: Stretch,
): void {
  const {count, starts, ends, gaps: gapOf, shapes: shapeOf, firsts, lasts: lastOf} = atoms
  const {low, sums, since, until, bracket} = stretch
  const here = at - low
  let f = 0
  row[f++] = gapOf[at]!
  for (let step = -3; step <= 2; step++) row[f++] = shapeOf[at + step] ?? 0
  for (let step = -2; step <= 1; step++)
    row[f++] = Math.min(24, (ends[at + step] ?? 0) - (starts[at + step] ?? 0))
  for (let step = -3; step <= 1; step++) row[f++] = lastOf[at + step] ?? 0
  row[f++] = firsts[at - 1]!
  row[f++] = firsts[at]!
  row[f++] = firsts[at + 1] ?? 0
  row[f++] = gapOf[at - 1]!
  row[f++] = gapOf[at + 1] ?? 0
  const right = at + 1 < count
  const left = at > 1
  row[f++] = words.before[openingSlot(atoms, at - 1)]!
  row[f++] = words.before[openingSlot(atoms, at)]!
  row[f++] = right ? words.before[openingSlot(atoms, at + 1)]! : 0
  row[f++] = left ? words.after[closingSlot(atoms, at - 2)]! : 0
  row[f++] = words.after[closingSlot(atoms, at - 1)]!
  row[f++] = words.after[closingSlot(atoms, at)]!
  row[f++] = left ? words.small[wordSlot(atoms, at - 2)]! : 0
  row[f++] = words.small[wordSlot(atoms, at - 1)]!
  row[f++] = words.small[wordSlot(atoms, at)]!
  row[f++] = right ? words.small[wordSlot(atoms, at + 1)]! : 0
  row[f++] = Math.min(5, counts.small[at - 1]!)
  row[f++] = Math.min(5, counts.small[at]!)
  row[f++] = Math.min(30, counts.word[at - 1]!)
  row[f++] = Math.min(30, counts.word[at]!)
  const {pair, triple} = counts
  row[f++] = Math.min(9, pair[at - 1]!)
  row[f++] = left ? Math.min(9, pair[at - 2]!) : 0
  row[f++] = right ? Math.min(9, pair[at]!) : 0
  row[f++] = left ? Math.min(9, triple[at - 2]!) : 0
  row[f++] = right ? Math.min(9, triple[at - 1]!) : 0
  row[f++] = at > 2 ? Math.min(9, triple[at - 3]!) : 0
  row[f++] = at + 2 < count ? Math.min(9, triple[at]!) : 0
  let run = 0
  while (run < 12 && at - 2 - run >= 0 && pair[at - 2 - run]! > 1) run++
  row[f++] = run
  run = 0
  while (run < 12 && at + run + 1 < count && pair[at + run]! > 1) run++
  row[f++] = run
  run = 0
  while (run < 12 && at - 1 - run >= 0 && shapeOf[at - 1 - run]! >= shapes.mixed) run++
  row[f++] = run
  run = 0
  while (run < 12 && at + run < count && shapeOf[at + run]! >= shapes.mixed) run++
  row[f++] = run
  for (let index = 0; index < 7; index++) {
    row[f++] = since[index]![here - 1]!
    row[f++] = until[index]![here]!
  }
  const lower = sums[lowerKind]!
  const capital = sums[capitalKind]!
  const endSum = sums[endKind]!
  const commaSum = sums[commaKind]!
  const small = sums[functionKind]!
  row[f++] = lower[here]! - lower[here - 6]!
  row[f++] = lower[here + 6]! - lower[here]!
  row[f++] = lower[here]! - lower[here - 16]!
  row[f++] = lower[here + 16]! - lower[here]!
  row[f++] = lower[here]! - lower[here - 40]!
  row[f++] = lower[here + 40]! - lower[here]!
  row[f++] = capital[here]! - capital[here - 8]!
  row[f++] = capital[here + 8]! - capital[here]!
  row[f++] = endSum[here]! - endSum[here - 40]!
  row[f++] = endSum[here + 40]! - endSum[here]!
  row[f++] = commaSum[here]! - commaSum[here - 30]!
  row[f++] = commaSum[here + 30]! - commaSum[here]!
  row[f++] = small[here]! - small[here - 12]!
  row[f++] = small[here + 12]! - small[here]!
  row[f++] = sums[joinKind]![here + 30]! - sums[joinKind]![here - 30]!
  row[f++] = sums[digitKind]![here + 5]! - sums[digitKind]![here - 5]!
  row[f++] = sums[symbolKind]![here + 20]! - sums[symbolKind]![here - 20]!
  // The words since the sentence or block began, and those up to where the next one ends.
  const endSince = since[0]![here - (lastOf[at - 1]! >= lasts.end ? 2 : 1)]!
  const back = Math.min(40, endSince, since[2]![here - 1]! + 1)
  row[f++] = back === 0 ? -1 : (lower[here]! - lower[here - back]!) / back
  row[f++] = small[here]! - small[here - back]!
  const ahead = Math.min(40, until[0]![here]! + 1, until[2]![here + 1]! + 1)
  row[f++] = (lower[here + ahead]! - lower[here]!) / ahead
  row[f++] = small[here + ahead]! - small[here]!
  row[f++] = bracket[here - 1]!
  row[f++] = counts.joinRate
  row[f++] = counts.lowerShare
  row[f++] = counts.caselessShare
  row[f] = at / count
}
