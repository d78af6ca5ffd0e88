import {byMarkers} from '../lexicon/bylines.ts'
import {anyFunctionWord, connectors, smallInTitles} from '../lexicon/function-words.ts'
import {type Page, pairOf} from './page.ts'
import type {Cut} from './piece.ts'
import type {At, Shape} from './shape.ts'

/** In each run between cuts, part a title from the sentence or the entry that follows it. */
export function cutTitles(
  page: Page,
  from: number,
  to: number,
  at: At,
  cuts: Map<number, Cut>,
  whole: ReadonlySet<number>,
): void {
  const starts = [from, ...[...cuts.keys()].sort((a, b) => a - b)]
  for (const [number, start] of starts.entries()) {
    let begin = start
    const end = starts[number + 1] ?? to
    for (;;) {
      const split = linkEntryEnd(begin, end, at) ?? titleEnd(page, begin, end, at, whole)
      if (split === undefined) break
      cuts.set(split, 'seam')
      begin = split
    }
  }
}

/** `A Title in Capitals by Jane Doe Another Title …`: where the entry ends, after the name. */
function linkEntryEnd(start: number, end: number, at: At): number | undefined {
  for (let index = start + 3; index < Math.min(end - 2, start + 24); index++) {
    const word = at(index)
    if (word?.kind === 'lower' && !connectors.has(word.folded) && !byMarkers.has(word.folded))
      return undefined
    if (word?.kind !== 'lower' || !byMarkers.has(word.folded)) continue
    if (
      at(index - 1)?.kind === 'lower' ||
      at(index + 1)?.kind !== 'upper' ||
      at(index + 2)?.kind !== 'upper'
    )
      continue
    if (
      word.folded !== 'by' &&
      word.folded !== 'von' &&
      word.folded !== 'par' &&
      word.folded !== 'por'
    )
      continue
    const stop = index + (/^\p{Lu}\.$/u.test(at(index + 2)?.text ?? '') ? 4 : 3)
    return stop < end ? stop : undefined
  }
  return undefined
}

/** The word that begins the sentence after a title in capitals, where one clearly does. */
function titleEnd(
  page: Page,
  start: number,
  end: number,
  at: At,
  whole: ReadonlySet<number>,
): number | undefined {
  let stop = start
  while (stop < end && stop - start < 24 && inTitle(at(stop), stop === start)) {
    stop++
    if (at(stop - 1)?.ends) break
  }
  // The first small word belongs to the sentence; a title that fills its run is a block already.
  const runIn = isRunIn(start, end, at)
  if (stop >= end && !runIn) return articleInTitle(start, end, at, whole)
  let best: number | undefined
  let most = 1.2
  for (let index = start + 2; index <= Math.min(stop, end - 1); index++) {
    const word = at(index)
    if (word?.kind !== 'upper' && word?.kind !== 'digit') continue
    if (index >= stop && at(stop - 1)?.kind !== 'upper') continue
    if (whole.has(index)) continue
    const name = page.pairs.has(pairOf(page.words, index - 1)) ? 2 : 0
    const score = splitScore(start, index, Math.min(stop, end), end, at) - name
    if (score >= most) {
      best = index
      most = score
    }
  }
  return best
}

const inTitle = (shape: Shape | undefined, first: boolean): boolean =>
  shape !== undefined &&
  (shape.kind === 'upper' ||
    shape.kind === 'digit' ||
    (shape.kind === 'other' && shape.folded === '') ||
    (!first && (connectors.has(shape.folded) || shape.folded === 'be')))

function splitScore(start: number, split: number, stop: number, end: number, at: At): number {
  const last = at(split - 1)
  const next = at(split)
  if (!last || !next || connectors.has(last.folded) || /[,;:–—-]$/.test(last.text)) return -1
  if (last.kind === 'lower' || (last.kind === 'upper' && isSmallWord(last.folded))) return -1
  let score = 0
  for (let index = start; index < split; index++) {
    const word = at(index)
    if (!word) continue
    if (word.kind === 'lower') score += 0.3
    else if (word.common && index > start) score += 1
    else if (word.kind === 'upper' && index > start) score -= 0.15
  }
  if (isSmallWord(next.folded) && split < stop)
    score += smallInTitles.has(next.folded) || opensSentence.has(next.folded) ? 1.5 : 0.5
  else if (next.common) score += 0.5
  for (let index = split + 1; index < stop; index++) {
    const word = at(index)
    if (word?.kind === 'upper') score -= word.common ? 1 : 0.25
  }
  if (isRunIn(split, end, at)) score += 1
  return score
}

const isSmallWord = (folded: string): boolean => anyFunctionWord.has(folded)

/** English words that begin sentences, and in titles are written small or come first. */
const opensSentence: ReadonlySet<string> = new Set(
  'the a an it he she they we in on for this that as but at if when while after there these those his her its although since with by from'.split(
    ' ',
  ),
)

/** A few words up to a full stop, before more: `Trade talks. The minister …` */
function isRunIn(start: number, end: number, at: At): boolean {
  return end - start >= 2 && end - start <= 7 && at(end - 1)?.ends === true && at(end) !== undefined
}

/** In a run of capitals, `The` or `A` after three words begins another title. */
function articleInTitle(
  start: number,
  end: number,
  at: At,
  whole: ReadonlySet<number>,
): number | undefined {
  for (let index = start + 3; index < end - 2; index++) {
    const word = at(index)
    if (word?.kind !== 'upper' || whole.has(index)) continue
    if (!['the', 'a', 'an'].includes(word.folded)) continue
    const last = at(index - 1)
    if (last && !connectors.has(last.folded) && !/[,;:–—-]$/.test(last.text)) return index
  }
  return undefined
}
