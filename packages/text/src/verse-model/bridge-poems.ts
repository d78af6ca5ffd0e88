import {lasts, shapes} from '../seams/atoms.ts'
import type {CutPoem} from './cut-verse.ts'
import {mayOpenLine, soundOf, type VerseView} from './verse-view.ts'

/** Two parts of a poem are at most so many atoms apart. */
const widest = 90
/** What a break inside a phrase costs, and each syllable off the measure. */
const insidePhrase = 2
const offMeasure = 0.5
/** A line does not end with a small word of grammar. */
const afterSmall = 2

/**
 * Join poems that stand close together into one: between them are lines that begin small. They are
 * cut where they pause, by the measure of the lines around.
 */
export function bridgePoems(view: VerseView, poems: readonly CutPoem[]): readonly CutPoem[] {
  const joined: CutPoem[] = []
  for (const poem of poems) {
    const before = joined.at(-1)
    const between = before && cutBetween(view, before, poem)
    if (before && between) {
      joined[joined.length - 1] = {
        starts: [...before.starts, ...between, ...poem.starts],
        end: poem.end,
      }
    } else joined.push(poem)
  }
  return joined
}

/** Where lines begin from the end of one part up to the other, or undefined where it is no verse. */
function cutBetween(view: VerseView, a: CutPoem, b: CutPoem): readonly number[] | undefined {
  const from = a.end
  const to = b.starts[0] ?? from
  if (to <= from) return []
  if (to - from > widest || hasNumber(view, from, to)) return undefined
  const usual = median([...soundsOf(view, a), ...soundsOf(view, b)])
  const best = new Float32Array(to - from + 1).fill(Number.POSITIVE_INFINITY)
  const back = new Int32Array(to - from + 1)
  best[0] = 0
  for (let end = from + 1; end <= to; end++) {
    const cost =
      end === to
        ? 0
        : pauses(view, end)
          ? 0
          : insidePhrase + (isSmallWord(view, end - 1) ? afterSmall : 0)
    let sound = 0
    for (let start = end - 1; start >= from; start--) {
      sound += soundOf(view, start)
      if (sound > usual * 1.7) break
      if (sound < usual * 0.5) continue
      const sum = best[start - from]! + cost + Math.abs(sound - usual) * offMeasure
      if (sum >= best[end - from]!) continue
      best[end - from] = sum
      back[end - from] = start
    }
  }
  if (best[to - from] === Number.POSITIVE_INFINITY) return undefined
  const starts: number[] = []
  for (let end = to; end > from; end = back[end - from]!) starts.push(back[end - from]!)
  return starts.reverse()
}

/** A word of a few letters that is nearly always written small: grammar, mostly. */
const isSmallWord = ({atoms, small}: VerseView, at: number): boolean =>
  small[at]! >= 13 || (small[at]! >= 9 && atoms.ends[at]! - atoms.starts[at]! <= 4)

function hasNumber({atoms}: VerseView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const shape = atoms.shapes[at]!
    if (shape === shapes.number || shape === shapes.digitMixed) return true
  }
  return false
}

function pauses({atoms}: VerseView, at: number): boolean {
  const last = atoms.lasts[at - 1]!
  return last <= lasts.dash || last >= lasts.colon || mayOpenLine(atoms, at)
}

function soundsOf(view: VerseView, {starts, end}: CutPoem): readonly number[] {
  return starts.map((start, number) => {
    let sound = 0
    for (let at = start; at < (starts[number + 1] ?? end); at++) sound += soundOf(view, at)
    return sound
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 8
}
