import type {Forest} from '../learned/trees/forest.ts'
import {lasts, shapes} from '../seams/atoms.ts'
import {type Hopeless, scoreAbove, scoreUnless} from '../seams/score-unless.ts'
import {type Before, fillFlatLine, flatLineFeatures} from './flat-line-features.ts'
import {headBefore} from './poem-head.ts'
import {mayOpenLine, soundOf, type VerseView} from './verse-view.ts'

/** How poems are weighed against prose, in log odds. */
export interface VerseWeights {
  /** What it takes to begin a poem: its lines must be worth more together. */
  readonly entry: number
  /** What each line is worth before it is looked at: the trees saw far more stretches that are none. */
  readonly line: number
}

export const verseWeights: VerseWeights = {entry: 9, line: 2}
/** A line that falls so low is worth the least in the end. */
const hopeless: Hopeless = [
  [20, -5],
  [40, -6.5],
  [70, -7.5],
]
const best = 6
const worst = -6
/** The longest line, in atoms and characters. */
const mostAtoms = 24
const mostCharacters = 150
/** Around a poem so many capitals stand where prose has none. */
const reach = 40
const leastStrong = 2
const leastLines = 3
/** No poem whose line breaks were lost is longer. */
const mostLines = 5000

/** One poem: the atoms that its lines begin with, and the atom behind the last. */
export interface CutPoem {
  readonly starts: readonly number[]
  readonly end: number
}

interface Path {
  readonly score: number
  readonly start: number
  /** What the line is worth by itself. */
  readonly own: number
  readonly before: Before
  readonly from: Path | undefined
}

/**
 * Cut the verse out of a flattened text: the lines that together are worth most. Then each poem is
 * cut again by its own measure, a little beyond its ends.
 */
export function cutVerse(
  view: VerseView,
  forest: Forest,
  weights: VerseWeights = verseWeights,
): readonly CutPoem[] {
  const poems: CutPoem[] = []
  let floor = 0
  for (const poem of cutRange(view, forest, weights, 0, view.atoms.count, undefined)) {
    const from = Math.max(floor, (poem.starts[0] ?? 0) - mostAtoms)
    const to = Math.min(view.atoms.count, poem.end + mostAtoms)
    const again = cutRange(view, forest, weights, from, to, measureOf(view, poem))
    for (const better of again.length > 0 ? again : [poem]) {
      if ((better.starts[0] ?? 0) < floor) continue
      poems.push(better)
      floor = better.end
    }
  }
  return poems
}

/** How likely a line of the poem has so many syllables, against the mean of all lengths, in log odds. */
type Measure = Float32Array

const longest = 40
const mostMeasured = 1.5

function measureOf(view: VerseView, {starts, end}: CutPoem): Measure {
  const seen = new Float32Array(longest)
  for (const [number, start] of starts.entries()) {
    let sound = 0
    for (let at = start; at < (starts[number + 1] ?? end); at++) sound += soundOf(view, at)
    for (let off = -2; off <= 2; off++) {
      const at = sound + off
      if (at >= 0 && at < longest)
        seen[at] = seen[at]! + (off === 0 ? 1 : Math.abs(off) === 1 ? 0.7 : 0.2)
    }
  }
  const measure = new Float32Array(longest)
  for (let at = 0; at < longest; at++) {
    const share = seen[at]! / starts.length
    measure[at] = Math.max(-3, Math.min(mostMeasured, Math.log((share + 0.02) / 0.3)))
  }
  return measure
}

function cutRange(
  view: VerseView,
  forest: Forest,
  {entry: cost, line: worth}: VerseWeights,
  from: number,
  to: number,
  measure: Measure | undefined,
): readonly CutPoem[] {
  const {atoms, strong} = view
  const {count} = atoms
  const row = new Float32Array(flatLineFeatures.length)
  const poems: CutPoem[] = []
  // Paths that end where a line may begin, in a ring: a line is never longer than it.
  const ring: (Path | undefined)[] = new Array(mostAtoms + 1).fill(undefined)
  let champion: Path | undefined
  let championEnd = 0
  const settle = (): void => {
    if (champion && champion.before.depth >= leastLines)
      poems.push(poemOf(view, champion, championEnd))
    champion = undefined
    ring.fill(undefined)
  }
  for (let start = from; start < to; start++) {
    const slot = start % ring.length
    const held = ring[slot]
    ring[slot] = undefined
    if (champion && start - championEnd > mostAtoms) settle()
    const near = strong[Math.min(count, start + reach)]! - strong[Math.max(0, start - reach)]!
    if ((near < leastStrong && !measure) || !mayOpenLine(atoms, start)) continue
    // Behind the best poem so far a new one may begin; inside it, only what is better counts.
    const announced = announcedBy(view, start) - cost
    const fresh = held === undefined || held.score <= announced
    const base = fresh ? announced : held.score
    const before = fresh ? undefined : held.before
    const limit = Math.min(to, start + mostAtoms)
    for (let end = start + 1; end <= limit; end++) {
      if (atoms.ends[end - 1]! - atoms.starts[start]! > mostCharacters) break
      if (end < count && !mayOpenLine(atoms, end) && !ends(view, end)) continue
      const place = end % ring.length
      const there = ring[place]
      // A path that is worth no more than a new poem is never gone on with.
      const least = Math.max(there?.score ?? -cost, -cost)
      if (base + best + (measure ? mostMeasured : 0) <= least) continue
      fillFlatLine(row, view, start, end, before)
      const measured = measure ? (measure[Math.min(longest - 1, row[syllableColumn]!)] ?? 0) : 0
      const needed = least - base - measured
      const odds =
        needed < worst
          ? scoreUnless(forest, row, hopeless)
          : scoreAbove(forest, row, hopeless, needed - worth)
      const told = Math.max(worst, Math.min(best, odds + worth))
      const score = base + told + measured
      if (score <= least) continue
      const path: Path = {
        score,
        start,
        own: told,
        before: {
          end: atoms.ends[end - 1]!,
          syllables: row[syllableColumn]!,
          before,
          depth: (before?.depth ?? 0) + 1,
        },
        from: fresh ? undefined : held,
      }
      ring[place] = path
      if (score > 0 && score > (champion?.score ?? 0)) {
        champion = path
        championEnd = end
        // What goes on for so long is a pattern.
        if (path.before.depth > mostLines) return poems
      }
    }
  }
  settle()
  return poems
}

/** What it is worth that a title or a poet's name stands right before the first line. */
function announcedBy({text, atoms, strong}: VerseView, at: number): number {
  // Reading what stands before is dear: only where verse follows.
  if (strong[Math.min(atoms.count, at + reach)]! - strong[at]! < leastStrong) return 0
  if (at === 0 || (atoms.shapes[at - 1]! < shapes.mixed && atoms.lasts[at - 1]! < lasts.close))
    return 0
  const head = headBefore(text, atoms.starts[0]!, atoms.starts[at]!)
  if (head.author) return 5
  return head.title ? 2.5 : 0
}

const syllableColumn = flatLineFeatures.indexOf('syllables')

/** A sentence ends before this atom: what follows may be anything. */
const ends = ({atoms}: VerseView, at: number): boolean => atoms.lasts[at - 1]! >= lasts.close

/** Prose behind a poem may look like one more line: behind a sentence end it must look so well. */
const sure = 1.5

function poemOf(view: VerseView, champion: Path, championEnd: number): CutPoem {
  let last = champion
  let end = championEnd
  while (last.from && last.own < sure && last.before.depth > leastLines && ends(view, last.start)) {
    end = last.start
    last = last.from
  }
  const starts: number[] = []
  for (let at: Path | undefined = last; at; at = at.from) starts.push(at.start)
  return {starts: starts.reverse(), end}
}
