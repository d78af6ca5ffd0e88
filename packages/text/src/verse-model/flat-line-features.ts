import {lasts, shapes} from '../seams/atoms.ts'
import {rhyme} from './sound.ts'
import {soundOf, type VerseView} from './verse-view.ts'

/** The lines of a poem up to here, the last one first: where each ends and how long it is. */
export interface Before {
  readonly end: number
  readonly syllables: number
  readonly before: Before | undefined
  readonly depth: number
}

const edge = (name: string): readonly string[] =>
  [
    'gap',
    'lastBefore',
    'shapeBefore',
    'smallBefore',
    'shape',
    'first',
    'small',
    'smallHere',
    'shapeNext',
    'last',
    'runLeft',
    'runRight',
    'smallNext',
  ].map((feature) => `${name} ${feature}`)

/** Names of the features of a stretch that may be a line. */
export const flatLineFeatures: readonly string[] = [
  ...edge('start'),
  ...edge('end'),
  'atoms',
  'characters',
  'syllables',
  'strongInside',
  'capitalsInside',
  'endsInside',
  'commasInside',
  'digits',
  'lowerShare',
  'functions',
  'depth',
  'syllables1',
  'syllables2',
  'change1',
  'change2',
  'change3',
  'rhyme1',
  'rhyme2',
  'rhyme3',
  'strongAround',
  'strongAfter',
]

/** Write the features of the stretch of atoms from `start` up to `end` behind the lines before it. */
export function fillFlatLine(
  row: Float32Array,
  view: VerseView,
  start: number,
  end: number,
  before: Before | undefined,
): void {
  const {atoms, small, strong, text} = view
  let f = fillEdge(row, 0, view, start)
  f = fillEdge(row, f, view, end)
  let sound = 0
  let capitals = 0
  let ends = 0
  let commas = 0
  let digits = 0
  let lowers = 0
  let functions = 0
  for (let at = start; at < end; at++) {
    sound += soundOf(view, at)
    const shape = atoms.shapes[at]!
    const last = atoms.lasts[at]!
    if (shape <= shapes.caseless) lowers++
    if (at > start && shape >= shapes.mixed) capitals++
    if (at + 1 < end && last >= lasts.end) ends++
    if (at + 1 < end && last === lasts.comma) commas++
    if (shape === shapes.number || shape === shapes.digitMixed) digits++
    if (small[at]! >= 13 && shape <= shapes.lowerMixed) functions++
  }
  const close = atoms.ends[end - 1]!
  row[f++] = end - start
  row[f++] = close - atoms.starts[start]!
  row[f++] = sound
  row[f++] = strong[end]! - strong[start + 1]!
  row[f++] = capitals
  row[f++] = ends
  row[f++] = commas
  row[f++] = digits
  row[f++] = lowers / (end - start)
  row[f++] = functions
  const second = before?.before
  const third = second?.before
  row[f++] = Math.min(4, before?.depth ?? 0)
  row[f++] = before?.syllables ?? -1
  row[f++] = second?.syllables ?? -1
  row[f++] = before ? sound - before.syllables : -40
  row[f++] = second ? sound - second.syllables : -40
  row[f++] = third ? sound - third.syllables : -40
  row[f++] = before ? rhyme(text, before.end, close) : -1
  row[f++] = second ? rhyme(text, second.end, close) : -1
  row[f++] = third ? rhyme(text, third.end, close) : -1
  row[f++] = strong[Math.min(atoms.count, start + 40)]! - strong[Math.max(0, start - 40)]!
  row[f] = strong[Math.min(atoms.count, end + 30)]! - strong[Math.min(atoms.count, end)]!
}

function fillEdge(
  row: Float32Array,
  from: number,
  {atoms, counts, small}: VerseView,
  at: number,
): number {
  const {count, shapes: shapeOf} = atoms
  let f = from
  const there = at < count
  row[f++] = there ? atoms.gaps[at]! : 0
  row[f++] = at > 0 ? atoms.lasts[at - 1]! : 0
  row[f++] = at > 0 ? shapeOf[at - 1]! : 0
  row[f++] = at > 0 ? small[at - 1]! : 0
  row[f++] = there ? shapeOf[at]! : 0
  row[f++] = there ? atoms.firsts[at]! : 0
  row[f++] = there ? small[at]! : 0
  row[f++] = there ? Math.min(3, counts.small[at]!) : 0
  row[f++] = shapeOf[at + 1] ?? 0
  row[f++] = there ? atoms.lasts[at]! : 0
  let run = 0
  while (run < 5 && at - 1 - run >= 0 && shapeOf[at - 1 - run]! >= shapes.mixed) run++
  row[f++] = run
  run = 0
  while (run < 5 && at + run < count && shapeOf[at + run]! >= shapes.mixed) run++
  row[f++] = run
  row[f++] = small[at + 1] ?? 0
  return f
}
