import {part, type Stretch} from '../draft/text-of.ts'
import {isMarker} from '../learned/fields/names-in.ts'
import {type LineReading, readLines} from '../learned/read-lines.ts'
import type {FoundByline} from './byline.ts'
import {type CreditParts, readCredits} from './byline-parts.ts'
import type {FoundDates} from './dates.ts'
import type {PieceRange, Reading} from './reading.ts'
import type {FoundTopics} from './topics.ts'

/** What the learned reader decides of an article. A field that it does not find is absent. */
export interface LineDecisions {
  readonly body: PieceRange
  readonly headline?: number | undefined
  readonly dek?: number | undefined
  readonly byline?: FoundByline | undefined
  readonly dates?: FoundDates | undefined
  readonly topics?: FoundTopics | undefined
}

/** The models learned from whole pages with their furniture: a short paste is not like those. */
const fewest = 30
/** A page with a greater share of flattened text is not what the models learned from. */
const mostFlat = 0.1

/**
 * Read an article with the trained models, where its page has lines and a body is found in them. The
 * roles of the body's pieces are set on the way.
 */
export function decideByLines(
  reading: Reading,
  old: {readonly body: PieceRange; readonly dates: FoundDates},
  language: string | undefined,
): LineDecisions | undefined {
  if (!hasLines(reading)) return undefined
  const read = readLines(reading.pieces, reading.models.lines(), language)
  if (read.bodyEnd === 0) return undefined
  const body = withVerse(reading, {from: read.bodyStart, to: read.bodyEnd}, old.body)
  setRoles(reading, read, body)
  const {headline, dek} = read.fields
  return {
    body,
    headline: headline?.segments.findLast((at) => at < read.bodyStart) ?? headline?.segments[0],
    dek: dek && isDek(reading, read, dek.segment) ? dek.segment : undefined,
    byline: bylineIn(reading, read),
    dates: datesIn(reading, read, old.dates),
    topics: topicsIn(reading, read),
  }
}

function hasLines({pieces}: Reading): boolean {
  if (pieces.length < fewest) return false
  let flat = 0
  let all = 0
  for (const piece of pieces) {
    all += piece.text.length
    if (piece.flat) flat += piece.text.length
  }
  return flat <= all * mostFlat
}

/** The models know no verse: what was found of it in or beside the body stays in it. */
function withVerse({pieces}: Reading, body: PieceRange, old: PieceRange): PieceRange {
  let {from, to} = body
  for (let index = old.from; index < old.to; index++) {
    if (!pieces[index]?.verse) continue
    from = Math.min(from, index)
    to = Math.max(to, index + 1)
  }
  return {from, to}
}

/** Roles that the models do not know: verse, and what must not be printed. */
const unknown: ReadonlySet<string> = new Set(['verse', 'instruction'])
/** Roles that make a block, and that the models may deny a piece. */
const running: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'quote'])

function setRoles({roles}: Reading, {labels}: LineReading, {from, to}: PieceRange): void {
  for (let index = from; index < to; index++) {
    const role = roles[index] ?? 'furniture'
    const told = labels[index]
    if (unknown.has(role)) continue
    if (told === 'heading') roles[index] = 'heading'
    else if (told === 'paragraph') roles[index] = role === 'list' ? 'list' : 'paragraph'
    else if (running.has(role)) roles[index] = 'furniture'
  }
}

/** A dek is taken out of the text: out of its beginning, never from its midst. */
const isDek = ({pieces}: Reading, {labels, bodyStart}: LineReading, at: number): boolean =>
  !pieces[at]?.verse && (labels[at] !== 'paragraph' || at <= bodyStart + 1)

/** The pieces of a field that are not text of the body besides. */
const ownPieces = ({labels}: LineReading, segments: readonly number[]): readonly number[] =>
  [...new Set(segments)].filter((at) => labels[at] !== 'paragraph' && labels[at] !== 'heading')

function bylineIn({pieces}: Reading, read: LineReading): FoundByline | undefined {
  const {authors} = read.fields
  const credits = authors.flatMap(({name, segment}): readonly CreditParts[] => {
    const piece = pieces[segment]
    if (!piece || piece.verse) return []
    const known = readCredits(piece).find((credit) => credit.name.text === name)
    if (known) return [known]
    const stretch = find(piece, name)
    return stretch ? [{name: stretch, agency: false}] : []
  })
  if (credits.length === 0) return undefined
  const segments = authors.flatMap(({segment}) => {
    const before = pieces[segment - 1]
    return before && isMarker(before.text) ? [segment - 1, segment] : [segment]
  })
  return {pieces: ownPieces(read, segments), credits}
}

/** The date as the page’s dates have it, which know its zone; one in another script only the reader knows. */
function datesIn({page, pieces}: Reading, {fields}: LineReading, old: FoundDates) {
  const {date} = fields
  const piece = date && pieces[date.segment]
  if (!date || !piece) return undefined
  const {timestamp, ambiguous, span} = date
  const start = piece.start + span.start
  const end = piece.start + span.end
  const printed = page.dates.find((known) => known.start < end && known.end > start)
  if (!printed && ambiguous !== undefined) return undefined
  const published = {date: printed ?? {start, end, timestamp}, piece: date.segment}
  const updated = old.updated?.date === printed ? undefined : old.updated
  return {published, updated, page: old.page.filter((index) => index !== date.segment)}
}

function topicsIn({pieces, table}: Reading, read: LineReading): FoundTopics | undefined {
  const {topics} = read.fields
  const entries = topics.flatMap(({text, segment}) => {
    const piece = pieces[segment]
    return (piece && find(piece, text)) ?? []
  })
  const [first] = topics
  if (!first || entries.length === 0) return undefined
  const label = first.segment - 1
  const segments = topics.map(({segment}) => segment)
  if (label >= 0 && table.at(label, 'topicsLabel') > 0) segments.unshift(label)
  return {pieces: ownPieces(read, segments), entries}
}

function find(piece: Stretch, text: string): Stretch | undefined {
  const at = piece.text.indexOf(text)
  return at < 0 ? undefined : part(piece, at, at + text.length)
}
