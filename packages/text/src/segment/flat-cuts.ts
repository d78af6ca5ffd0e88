import {byMarkers} from '../lexicon/bylines.ts'
import {anyFunctionWord, connectors, smallInTitles} from '../lexicon/function-words.ts'
import type {PhraseHit} from '../lexicon/phrase-index.ts'
import {endsSentence, firstLetter} from '../page/shapes.ts'
import {within} from '../page/first-index.ts'
import {wordAt} from '../page/words.ts'
import type {PrintedDate} from '../dates/printed-date.ts'
import {isInstruction} from '../features/instruction.ts'
import {kindOf} from './glue.ts'
import {type Page, pairOf} from './page.ts'
import type {Cut} from './piece.ts'

/** What is known of one word of a flattened line. */
export interface Shape {
  readonly text: string
  readonly folded: string
  readonly kind: 'upper' | 'lower' | 'digit' | 'other'
  readonly ends: boolean
  readonly common: boolean
}

/** The shape of a word of the page. Past the ends there are no letters. */
export function shapeOf(page: Page, index: number): Shape {
  const {words} = page
  const text = page.text.slice(words.starts[index] ?? 0, words.ends[index] ?? 0)
  const id = words.ids[index] ?? 0
  const folded = words.folded[id] ?? ''
  return {
    text,
    folded,
    kind: kindOf(firstLetter(text)),
    ends: endsSentence(text) && !isAbbreviation(text),
    common: page.common[id] === 1 || anyFunctionWord.has(folded),
  }
}

/**
 * Where a flattened line is cut, by the index of the word that begins a run: at sentence ends, at
 * joins, round phrases and dates, at the ends of runs that stand twice, and where a title in
 * capitals goes over into a sentence.
 */
export function flatCuts(
  page: Page,
  from: number,
  to: number,
  edges: readonly number[] = [],
): ReadonlyMap<number, Cut> {
  const shapes = Array.from({length: to - from}, (_, step) => shapeOf(page, from + step))
  const at = (index: number): Shape | undefined => shapes[index - from]
  const cuts = new Map<number, Cut>()
  const cut = (index: number, kind: Cut): void => {
    if (index > from && index < to && !cuts.has(index)) cuts.set(index, kind)
  }
  const hits = hitsWithin(page.hits, from, to)
  const whole = new Set<number>()
  for (const hit of hits) for (let index = hit.start + 1; index < hit.end; index++) whole.add(index)
  const dates = datesWithin(page, from, to)
  const dated = new Set<number>()
  for (const {start, end} of dates) {
    const stop = wordAt(page.words, end)
    for (let index = wordAt(page.words, start) + 1; index < stop; index++) dated.add(index)
  }
  for (const edge of edges) cut(edge, 'seam')
  const notes = cutRoundNotes(page, from, to, at, cut)
  for (const hit of hits) cutRound(hit, from, at, cut)
  protectedRuns(page, from, to, at, cut, whole)
  for (let index = from + 1; index < to; index++) {
    if (page.glue.has(page.words.starts[index] ?? -1)) cut(index, 'glue')
    else if (dated.has(index) || notes.has(index)) continue
    else if (endsAt(index - 1, from, at) && at(index)?.kind !== 'lower' && !isMark(at(index)))
      cut(index, 'sentence')
    else if (isFileName(at(index)) || isFileName(at(index - 1))) cut(index, 'seam')
    else if (at(index - 1)?.text.startsWith('@') && at(index)?.kind === 'upper') cut(index, 'seam')
    else if (!whole.has(index) && opensByline(index, from, at)) cut(index, 'seam')
    else if (!whole.has(index) && !page.english && opensClause(index, from, to, at)) cut(index, 'seam')
  }
  for (const {start, end} of dates) {
    cutRoundDate(page, wordAt(page.words, start), wordAt(page.words, end), at, cut)
  }
  cutTitles(page, from, to, at, cuts, whole)
  return cuts
}

/** A sentence ends with this word: a number and a full stop behind another end begins an entry. */
function endsAt(index: number, from: number, at: At): boolean {
  const word = at(index)
  if (!word?.ends) return false
  if (!/^\d{1,2}\.$/.test(word.text)) return true
  return index > from && at(index - 1)?.ends !== true
}

/** The dates that touch these words. */
export function datesWithin(page: Page, from: number, to: number): readonly PrintedDate[] {
  const start = page.words.starts[from] ?? 0
  const end = page.words.ends[to - 1] ?? start
  return within(
    page.dates,
    (date) => date.end > start,
    (date) => date.start < end,
  )
}

/** A note in brackets stands by itself, whole. Its inner words are given back. */
function cutRoundNotes(
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

/** Words in a note, at most. */
const longestNote = 90

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

type At = (index: number) => Shape | undefined
type Put = (index: number, kind: Cut) => void

/** The hits of a stretch of words: they are in order, so a search finds the first. */
export function hitsWithin(
  hits: readonly PhraseHit[],
  from: number,
  to: number,
): readonly PhraseHit[] {
  return within(
    hits,
    ({start}) => start >= from,
    ({start}) => start < to,
  )
}

/** Runs that stand twice and begin and end like blocks: cut at their ends, not inside. */
function protectedRuns(
  page: Page,
  from: number,
  to: number,
  at: At,
  cut: Put,
  whole: Set<number>,
): void {
  const hitEdges = new Set(hitsWithin(page.hits, from, to).map((hit) => hit.start))
  const inside = within(
    page.repeats,
    ({start}) => start >= from,
    ({start}) => start < to,
  )
  for (const {start: place, length} of inside) {
    {
      if (place + length > to) continue
      let start = place
      let end = place + length
      while (start < end && page.words.ids[start] === 0) start++
      while (end < to && isMark(at(end))) end++
      // A repeat that begins shortly before a phrase caught the last words of a name before it.
      if (hitEdges.has(start + 1) || hitEdges.has(start + 2)) continue
      if (end - start < 4 || !looksWhole(start, end, from, to, at)) continue
      cut(start, 'seam')
      cut(end, 'seam')
      if (length <= 24) for (let index = start + 1; index < end; index++) whole.add(index)
    }
  }
}

function looksWhole(start: number, end: number, from: number, to: number, at: At): boolean {
  const before = at(start - 1)
  const after = at(end)
  const opens =
    start === from || !before || before.ends || (!continues(before) && before.kind !== 'lower')
  const closes =
    end === to || after?.kind === 'upper' || after?.kind === 'other' || at(end - 1)?.ends
  return (
    opens &&
    closes === true &&
    at(start)?.kind !== 'lower' &&
    !connectors.has(at(end - 1)?.folded ?? '')
  )
}

/** A comma or a small joining word: the sentence is not over. */
const continues = ({text, folded, kind}: Shape): boolean =>
  /[,;:–—-]$/.test(text) || (kind === 'lower' && connectors.has(folded))

const isMark = (shape: Shape | undefined): boolean =>
  shape !== undefined && shape.folded === '' && /^[.,;:!?…)\]]+$/.test(shape.text)

/** `Some-name_of-file20` and `picture.jpg`: what a picture leaves in text. */
export function isFileName(shape: Shape | undefined): boolean {
  if (!shape || shape.text.length < 8) return false
  if (/\.(?:jpe?g|png|gif|webp|svg|pdf|mp4)$/i.test(shape.text)) return true
  return (
    /^[\p{L}\d]+(?:[-_][\p{L}\d]+){2,12}$/u.test(shape.text) &&
    /\d$/.test(shape.text) &&
    /[a-z]/.test(shape.text)
  )
}

/**
 * A small word with a capital where no sentence ended: a title stands before it. Articles may begin
 * a name, and polite forms have capitals.
 */
function opensClause(index: number, from: number, to: number, at: At): boolean {
  const word = at(index)
  const before = at(index - 1)
  if (word?.kind !== 'upper' || !before || index - from < 2 || to - index < 4) return false
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || !anyFunctionWord.has(word.folded)) return false
  if (mayBegin.has(word.folded) || connectors.has(word.folded)) return false
  if (continues(before) || connectors.has(before.folded) || !/[\p{L}\p{N})”»]$/u.test(before.text)) return false
  const next = at(index + 1)
  return next?.kind === 'lower' || (before.kind === 'upper' && next?.kind === 'upper' && !anyFunctionWord.has(before.folded))
}

/** Definite articles, which names begin with, and polite forms. */
const mayBegin: ReadonlySet<string> = new Set(
  'the der die das le la les el los las il lo gli i o os a as de het sie ihr ihre ihnen ihrem ihren ihres san st'.split(' '),
)

/** `By Jane Doe`: a marker with a capital, then two names. */
function opensByline(index: number, from: number, at: At): boolean {
  const marker = at(index)
  const before = at(index - 1)
  if (!marker || marker.kind !== 'upper' || !byMarkers.has(marker.folded) || index === from)
    return false
  if (before?.kind === 'lower' && !before.ends) return false
  return at(index + 1)?.kind === 'upper' && at(index + 2)?.kind === 'upper' && !at(index + 1)?.ends
}

function cutRound({start, end, kind}: PhraseHit, from: number, at: At, cut: Put): void {
  const first = at(start)
  const last = at(end - 1)
  const before = at(start - 1)
  const after = at(end)
  if (!first || !last) return
  const opens =
    first.kind !== 'lower' &&
    (before === undefined || before.ends || (before.kind !== 'lower' && !continues(before)))
  // Inside a name or a sentence a single word is no label: Home Secretary, the Photo Museum.
  const single = end - start === 1
  const closes = after === undefined || after.kind !== 'lower'
  if (
    kind === 'creditLabel' &&
    end - start > 1 &&
    after?.kind === 'upper' &&
    !last.text.endsWith(':') &&
    last.folded !== 'by'
  ) {
    cut(end, 'seam')
  }
  if (!opens || !closes || voices.has(kind)) return
  if (single && weak.has(kind) && !(before === undefined || before.ends)) return
  const possessed =
    kind === 'linkListHeading' && (start - 1 === from || at(start - 2)?.ends === true)
  if (!possessed) cut(start, 'seam')
  let stop = end
  while (/^[(\d)✓✔:|]+$/.test(at(stop)?.text ?? '') && stop - end < 4) stop++
  if (/[:]$/.test(last.text) && kind === 'creditLabel') return
  if (!leading.has(last.folded) || stop > end) cut(stop, 'seam')
}

/** What an edition says to its readers: the sentence goes on. */
const voices: ReadonlySet<string> = new Set(['greeting', 'highlights', 'signOff'])

/** A phrase that ends in one of these leads over to what follows. */
const leading: ReadonlySet<string> = new Set(
  'for to from by on with at zu zum aus von de sur con per para em op met over'.split(' '),
)

/** Kinds whose single words are also names of things. */
const weak: ReadonlySet<string> = new Set([
  'navigation',
  'creditLabel',
  'topicsLabel',
  'publishedLabel',
  'legal',
  'readingTime',
  'share',
  'comments',
  'cookie',
])

function cutRoundDate(page: Page, start: number, end: number, at: At, cut: Put): void {
  const before = at(start - 1)
  const after = at(end)
  if (!at(start) && !at(end - 1)) return
  if (before && before.kind === 'lower' && !before.ends) return
  if (after && after.kind === 'lower') return
  if (before && continues(before)) return
  cut(start, 'seam')
  if (!isMark(after)) cut(end, 'seam')
}

/** In each run between cuts, part a title from the sentence or the entry that follows it. */
function cutTitles(
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

/** `Mr.`, `U.S.`, `J.`: a full stop that ends no sentence. */
function isAbbreviation(text: string): boolean {
  if (!text.endsWith('.')) return false
  if (/^(?:[\p{L}]\.)+$/u.test(text.replace(/^[^\p{L}]+/u, ''))) return text.length <= 8
  return abbreviations.has(
    text
      .slice(0, -1)
      .replace(/^[^\p{L}]+/u, '')
      .toLowerCase(),
  )
}

const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st sen rep gov gen lt col sgt capt rev hon jr sr vs no nos vol fig approx dept est inc ltd co corp bros ave blvd mt ft jan feb mar apr jun jul aug sep sept oct nov dec bzw ca evtl ggf inkl nr str usw vgl z.b d.h u.a mme mlle m av art cf ex sra srta sr dra ud uds etc sig dott avv ing dhr mevr drs ir'.split(
    ' ',
  ),
)
