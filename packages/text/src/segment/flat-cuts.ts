import {byMarkers} from '../lexicon/bylines.ts'
import {anyFunctionWord, connectors} from '../lexicon/function-words.ts'
import type {PhraseHit} from '../lexicon/phrase-index.ts'
import {within} from '../page/first-index.ts'
import {wordAt} from '../page/words.ts'
import {cutRoundNotes} from './notes.ts'
import type {Page} from './page.ts'
import {datesWithin, hitsWithin} from './page-ranges.ts'
import type {Cut} from './piece.ts'
import {type At, continues, isFileName, isMark, type Put, type Shape, shapeOf} from './shape.ts'
import {cutTitles} from './title-cuts.ts'

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
  const notes = cutRoundNotes(page, from, to, cut)
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
    else if (!whole.has(index) && !page.english && opensClause(index, from, to, at))
      cut(index, 'seam')
  }
  for (const {start, end} of dates) {
    cutRoundDate(wordAt(page.words, start), wordAt(page.words, end), at, cut)
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
  if (continues(before) || connectors.has(before.folded) || !/[\p{L}\p{N})”»]$/u.test(before.text))
    return false
  const next = at(index + 1)
  return (
    next?.kind === 'lower' ||
    (before.kind === 'upper' && next?.kind === 'upper' && !anyFunctionWord.has(before.folded))
  )
}

/** Definite articles, which names begin with, and polite forms. */
const mayBegin: ReadonlySet<string> = new Set(
  'the der die das le la les el los las il lo gli i o os a as de het sie ihr ihre ihnen ihrem ihren ihres san st'.split(
    ' ',
  ),
)

/** `By Jane Doe`: a marker with a capital, then two names. */
function opensByline(index: number, from: number, at: At): boolean {
  const marker = at(index)
  const before = at(index - 1)
  if (marker?.kind !== 'upper' || !byMarkers.has(marker.folded) || index === from) return false
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

function cutRoundDate(start: number, end: number, at: At, cut: Put): void {
  const before = at(start - 1)
  const after = at(end)
  if (!at(start) && !at(end - 1)) return
  if (before && before.kind === 'lower' && !before.ends) return
  if (after && after.kind === 'lower') return
  if (before && continues(before)) return
  cut(start, 'seam')
  if (!isMark(after)) cut(end, 'seam')
}
