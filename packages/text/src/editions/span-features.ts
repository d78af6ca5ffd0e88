import {byMarkers} from '../lexicon/bylines.ts'
import type {PhraseKind} from '../lexicon/phrase-index.ts'
import type {Page} from '../segment/page.ts'
import {datesWithin, hitsWithin} from '../segment/page-ranges.ts'
import {decors, type Measures, measureWords} from './unit-measures.ts'
import type {Unit} from './units.ts'

/** A run of units that may be a heading: from, up to but without. */
export interface Span {
  readonly first: number
  readonly last: number
}

const kinds: readonly PhraseKind[] = [
  'greeting', 'highlights', 'signOff', 'linkListHeading', 'signUp', 'subscribe', 'advertisement', 'promo', 'share',
  'comments', 'legal', 'navigation', 'topicsLabel', 'publishedLabel', 'creditLabel',
] // biome-ignore format: a table

const own = [
  'chars', 'words', 'end', 'decor', 'number', 'upperShare', 'lowerStart', 'functionShare', 'digits', 'quoted',
  'brackets', 'address', 'named', 'commas', 'stops',
] as const // biome-ignore format: a table

const around = [
  'flat', 'units', 'before', 'after', 'inner', 'date', 'phrase', 'repeats',
  'prevChars', 'prevEnd', 'prevDecor', 'prevNamed', 'prevShort', 'nextChars', 'nextEnd', 'nextDecor', 'nextNamed',
  'nextUpper', 'nextLower', 'nextShort', 'next2Chars', 'next2End', 'next2Decor', 'next2Before', 'shortsBefore', 'shortsAfter',
  'textBefore', 'textAfter', 'bulletsAfter', 'position', 'index', 'fromEnd', 'numberNext', 'numberFollows', 'firstNumber',
  'sameDecor', 'decorShare', 'pictographs', 'capitals', 'numbers', 'bullets', 'blankShare', 'shortShare', 'meanChars',
  'likeEnd', 'title', 'sameWord', 'dateBehind', 'dateBefore', 'byBehind', 'byInside', 'greetingBehind', 'firstWords',
] as const // biome-ignore format: a table

/** The features of a span, in their order. */
export const spanFeatureNames: readonly string[] = [...own, ...kinds, ...around]

/** What is known of a page's units before its spans are asked. */
export interface UnitView {
  readonly page: Page
  readonly units: readonly Unit[]
  readonly measures: readonly Measures[]
  /** The unit with which the block round a unit ends, and the one with which it begins. */
  readonly blockEnd: Int32Array
  readonly blockStart: Int32Array
  /** What is measured from a unit to the end of its block. */
  readonly tails: readonly Measures[]
  readonly short: Uint8Array
  /** For each unit: letters of text until the next short one, short ones in a row from it, bullets after it. */
  readonly textAfter: Float32Array
  readonly textBefore: Float32Array
  readonly shortsAfter: Float32Array
  readonly shortsBefore: Float32Array
  readonly bulletsAfter: Float32Array
  readonly totals: {readonly [name: string]: number}
  readonly byDecor: Float32Array
  readonly openings: ReadonlyMap<number, number>
}

/** A seam as likely as this parts two blocks. */
const strong = 0.35

/** Look over the units of a page once. */
export function viewUnits(page: Page, units: readonly Unit[]): UnitView {
  const measures = units.map((unit) => measureWords(page, unit.from, unit.to))
  const count = units.length
  const opens = (at: number): boolean =>
    at === 0 ||
    at >= count ||
    units[at]!.before >= strong ||
    (units[at]!.flat && (measures[at - 1]!.end === 1 || measures[at - 1]!.end === 3))
  const blockEnd = new Int32Array(count + 1).fill(count)
  const blockStart = new Int32Array(count + 1)
  for (let at = count - 1; at >= 0; at--) blockEnd[at] = opens(at + 1) ? at + 1 : blockEnd[at + 1]!
  for (let at = 1; at <= count; at++) blockStart[at] = opens(at - 1) ? at - 1 : blockStart[at - 1]!
  const tails = units.map((unit, at) =>
    blockEnd[at] === at + 1
      ? measures[at]!
      : measureWords(page, unit.from, units[blockEnd[at]! - 1]!.to),
  )
  const short = new Uint8Array(count)
  const byDecor = new Float32Array(8)
  const openings = new Map<number, number>()
  const totals = {
    pictograph: 0,
    capitals: 0,
    number: 0,
    bullet: 0,
    blanks: 0,
    shorts: 0,
    chars: 0,
    blocks: 0,
  }
  for (let at = 0; at < count; at++) {
    const unit = units[at]!
    const told = tails[at]!
    if (told.chars <= 90 && told.words <= 14 && told.end !== 1 && told.end !== 5 && opens(at))
      short[at] = 1
    if (unit.before >= 2) totals.blanks++
    if (!opens(at)) continue
    totals.blocks++
    if (told.decor === decors.pictograph) totals.pictograph++
    if (told.decor === decors.capitals && told.chars < 80) totals.capitals++
    if (told.decor === decors.number) totals.number++
    if (told.decor === decors.bullet) totals.bullet++
    totals.shorts += short[at]!
    totals.chars += told.chars
    if (short[at]) byDecor[told.decor] = byDecor[told.decor]! + 1
    const id = page.words.ids[unit.from] ?? 0
    openings.set(id, (openings.get(id) ?? 0) + 1)
  }
  const textAfter = new Float32Array(count + 1)
  const shortsAfter = new Float32Array(count + 1)
  const bulletsAfter = new Float32Array(count + 1)
  for (let at = count - 1; at >= 0; at--) {
    const next = blockEnd[at]!
    const bullet = tails[at]!.decor === decors.bullet
    bulletsAfter[at] = bullet ? bulletsAfter[next]! + 1 : 0
    shortsAfter[at] = short[at] ? shortsAfter[next]! + 1 : 0
    textAfter[at] = short[at] && !bullet ? 0 : textAfter[next]! + tails[at]!.chars
  }
  const textBefore = new Float32Array(count + 1)
  const shortsBefore = new Float32Array(count + 1)
  for (let at = 1; at <= count; at++) {
    const first = blockStart[at]!
    const bullet = tails[first]!.decor === decors.bullet
    shortsBefore[at] = short[first] ? shortsBefore[first]! + 1 : 0
    textBefore[at] = short[first] && !bullet ? 0 : textBefore[first]! + tails[first]!.chars
  }
  return {
    page, units, measures, blockEnd, blockStart, tails, short, textAfter, textBefore, shortsAfter, shortsBefore,
    bulletsAfter, totals, byDecor, openings,
  } // biome-ignore format: a table
}

/** Every span of a page that may be a heading. */
export function spansOf({units, measures}: UnitView): readonly Span[] {
  const spans: Span[] = []
  for (let first = 0; first < units.length; first++) {
    const unit = units[first]!
    if (unit.before < startLeast) continue
    let chars = 0
    let words = 0
    for (let last = first; last < units.length && last < first + most; last++) {
      const next = units[last]!
      if (last > first && (next.flat ? next.before >= 1 : next.before > 0)) break
      chars += measures[last]!.chars
      words += measures[last]!.words
      if (chars > 150 || words > 22) break
      spans.push({first, last: last + 1})
    }
  }
  return spans
}

/** In a run the seam before a heading is at least as likely as this, unless a sentence ended there. */
const startLeast = 0
const most = 5

/** Write the features of a span to a row. */
export function fillSpan(
  view: UnitView,
  {first, last}: Span,
  row: Float32Array,
  offset: number,
): void {
  const {page, units, measures, totals} = view
  const count = units.length
  const from = units[first]!.from
  const to = units[last - 1]!.to
  const told = last - first === 1 ? measures[first]! : measureWords(page, from, to)
  let at = offset
  const put = (value: number): void => {
    row[at++] = value
  }
  for (const name of own) put(told[name])
  const covered = new Map<PhraseKind, number>()
  let phrase = 0
  for (const hit of hitsWithin(page.hits, from, to)) {
    const share = Math.min(1, (hit.end - hit.start) / Math.max(1, to - from))
    covered.set(hit.kind, Math.max(covered.get(hit.kind) ?? 0, share))
    phrase = Math.max(phrase, share)
  }
  for (const kind of kinds) put(covered.get(kind) ?? 0)
  const {tails, blockEnd, blockStart} = view
  const block = blockStart[first]!
  const prev =
    first === 0
      ? undefined
      : blockEnd[block] === first
        ? tails[block]
        : measureWords(page, units[block]!.from, units[first - 1]!.to)
  const next = tails[last]
  const behind = last < count ? blockEnd[last]! : count
  const next2 = tails[behind]
  const after = units[last]
  put(units[first]!.flat ? 1 : 0)
  put(last - first)
  put(units[first]!.before)
  put(after ? after.before : 3)
  let inner = 0
  for (let unit = first + 1; unit < last; unit++) inner = Math.max(inner, units[unit]!.before)
  put(inner)
  put(datesWithin(page, from, to).length > 0 ? 1 : 0)
  put(phrase)
  put(view.openings.get(page.words.ids[from] ?? 0) ?? 0)
  put(prev?.chars ?? -1)
  put(prev?.end ?? -1)
  put(prev?.decor ?? -1)
  put(prev?.named ?? -1)
  put(first > 0 ? view.short[block]! : -1)
  put(next?.chars ?? -1)
  put(next?.end ?? -1)
  put(next?.decor ?? -1)
  put(next?.named ?? -1)
  put(next?.upperShare ?? -1)
  put(next?.lowerStart ?? -1)
  put(last < count ? view.short[last]! : -1)
  put(next2?.chars ?? -1)
  put(next2?.end ?? -1)
  put(next2?.decor ?? -1)
  put(units[behind]?.before ?? -1)
  put(view.shortsBefore[first]!)
  put(view.shortsAfter[last]!)
  put(view.textBefore[first]!)
  put(view.textAfter[last]!)
  put(view.bulletsAfter[last]!)
  put(first / Math.max(1, count))
  put(Math.min(40, first))
  put(Math.min(40, count - last))
  const number = told.number
  put(number > 0 && numberNear(view, first, -1) === number - 1 ? 1 : 0)
  put(number > 0 && numberNear(view, last - 1, 1) === number + 1 ? 1 : 0)
  put(number === 1 ? 1 : 0)
  put(view.byDecor[told.decor]!)
  put(view.byDecor[told.decor]! / Math.max(1, totals['shorts']!))
  put(totals['pictograph']!)
  put(totals['capitals']!)
  put(totals['number']!)
  put(totals['bullet']!)
  put(totals['blanks']! / Math.max(1, totals['blocks']!))
  put(totals['shorts']! / Math.max(1, totals['blocks']!))
  put(totals['chars']! / Math.max(1, totals['blocks']!))
  put(next && next.end === told.end ? 1 : 0)
  put(titleCase(told))
  put(prev && page.words.ids[units[block]!.from] === page.words.ids[from] ? 1 : 0)
  const dates = datesWithin(page, Math.max(0, from - 4), to + 4)
  const start = units[first]!.start
  const end = units[last - 1]!.end
  put(dates.some((date) => date.start >= end) ? 1 : 0)
  put(dates.some((date) => date.end <= start) ? 1 : 0)
  put(to < page.words.count && isBy(page, to) ? 1 : 0)
  let inside = 0
  for (let word = from + 1; word < to; word++) if (isBy(page, word)) inside = 1
  put(inside)
  put(hitsWithin(page.hits, to, to + 3).some(({kind}) => kind === 'greeting') ? 1 : 0)
  put(Math.min(60, from))
}

/** Whether a name's marker stands at a word: `by`, `Von`. */
const isBy = ({words}: Page, word: number): boolean =>
  byMarkers.has(words.folded[words.ids[word] ?? 0] ?? '')

const titleCase = ({words, upperShare, end}: Measures): number =>
  words >= 3 && upperShare > 0.85 && end !== 1 ? 1 : 0

/** The number that leads in the nearest numbered unit on a side. */
function numberNear({measures}: UnitView, from: number, step: 1 | -1): number {
  for (let way = 1; way <= 12; way++) {
    const number = measures[from + way * step]?.number ?? 0
    if (number > 0) return number
  }
  return 0
}
