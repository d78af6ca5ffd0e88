import {stretchIn} from '../draft/text-of.ts'
import {type LineReading, readLines} from '../learned/read-lines.ts'
import type {FoundByline} from './byline.ts'
import type {FoundDates} from './dates.ts'
import {namedByline} from './named-byline.ts'
import type {PieceRange, Reading} from './reading.ts'
import type {FoundTopics} from './topics.ts'

/** A field that a page does not make clear, and what it might have been. */
export interface UncertainField {
  readonly field: 'headline' | 'dek' | 'byline' | 'publishedAt' | 'topics'
  readonly candidates: readonly string[]
}

/** How likely what was found is right, by the calibration of the models. */
export interface LineConfidences {
  readonly fields: {readonly [field in UncertainField['field']]?: number | undefined}
  /** By piece: how likely it is text of the body. */
  readonly pieces: Float32Array
}

/** What the learned reader decides of an article. A field that it does not find is absent. */
export interface LineDecisions {
  readonly uncertain: readonly UncertainField[]
  readonly confidences: LineConfidences
  readonly body: PieceRange
  readonly headline?: number | undefined
  readonly dek?: number | undefined
  readonly byline?: FoundByline | undefined
  readonly dates?: FoundDates | undefined
  readonly topics?: FoundTopics | undefined
}

/** With fewer pieces there is nothing to choose from. */
const fewest = 6
/**
 * The models learned from whole pages with their furniture. Where less was pasted they know the fields
 * and the headings, but find furniture where there is none: what the hand-set scores read as text stays.
 */
const wholePage = 30
/** A page with a greater share of flattened text is not what the models learned from. */
const mostFlat = 0.35
/** A field that is right less often than this is left out, and its candidates are told. */
const leastSure = 0.2

/**
 * Read an article with the trained models, where its page has lines. The roles of the body’s pieces are
 * set on the way; where the models find no body, the one of the hand-set scores stays.
 */
export function decideByLines(
  reading: Reading,
  old: {readonly body: PieceRange; readonly dates: FoundDates},
  language: string | undefined,
): LineDecisions | undefined {
  if (!hasLines(reading)) return undefined
  const read = readLines(reading.pieces, reading.models.lines(), language)
  const isPaste = reading.pieces.length < wholePage
  if (isPaste && read.bodyEnd === 0) return undefined
  const body = bodyOf(reading, read, old.body, isPaste)
  if (read.bodyEnd > 0) setRoles(reading, read, body, isPaste)
  const {dek, authors, date, topics} = read.fields
  const headline = isPaste && isByline(reading, read) ? undefined : read.fields.headline
  const fields = {
    headline: headline?.confidence,
    dek: dek?.confidence,
    byline: highest(authors),
    publishedAt: date?.confidence,
    topics: highest(topics),
  }
  const sure = (field: UncertainField['field']): boolean => (fields[field] ?? 1) >= leastSure
  return {
    uncertain: candidatesOf(reading, read).filter(({field}) => !sure(field)),
    confidences: {fields, pieces: read.confidences},
    body,
    headline: sure('headline')
      ? (headline?.segments.findLast((at) => at < read.bodyStart) ?? headline?.segments[0])
      : undefined,
    dek: dek && sure('dek') && !reading.pieces[dek.segment]?.verse ? dek.segment : undefined,
    byline: sure('byline')
      ? namedByline(
          authors,
          (at) => reading.pieces[at],
          (segments) => ownPieces(read, segments),
        )
      : undefined,
    dates: sure('publishedAt') ? datesIn(reading, read, old.dates) : undefined,
    topics: sure('topics') ? topicsIn(reading, read) : undefined,
  }
}

const highest = (found: readonly {readonly confidence: number}[]): number | undefined =>
  found.length === 0 ? undefined : Math.max(...found.map(({confidence}) => confidence))

/** What each field that was found might be, the likeliest first. */
function candidatesOf({pieces}: Reading, {fields}: LineReading): readonly UncertainField[] {
  const {headline, dek, authors, date, topics} = fields
  const textAt = (index: number): string | readonly string[] => pieces[index]?.text ?? []
  return [
    {field: 'headline', candidates: headline ? [headline.text, ...headline.others] : []},
    {field: 'dek', candidates: dek ? [dek.segment, ...dek.others].flatMap(textAt) : []},
    {field: 'byline', candidates: authors.map(({name}) => name)},
    {field: 'publishedAt', candidates: date ? [date.timestamp] : []},
    {field: 'topics', candidates: topics.map(({text}) => text)},
  ]
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

function bodyOf(
  reading: Reading,
  {bodyStart, bodyEnd}: LineReading,
  old: PieceRange,
  isPaste: boolean,
): PieceRange {
  if (bodyEnd === 0) return old
  const to = isPaste ? Math.max(old.to, bodyEnd) : bodyEnd
  return withVerse(reading, {from: bodyStart, to}, old)
}

/** In a short paste the line that opens with `By` may stand where most pages have their headline. */
const isByline = ({table}: Reading, {fields: {headline}}: LineReading): boolean =>
  headline?.segments.every((at) => table.at(at, 'byMarker') > 0) === true

/** Roles that the models do not know: verse, and what must not be printed. */
const unknown: ReadonlySet<string> = new Set(['verse', 'instruction'])
/** Roles that make a block, and that the models may deny a piece. */
const running: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'quote'])

function setRoles(
  {roles}: Reading,
  {labels}: LineReading,
  {from, to}: PieceRange,
  isPaste: boolean,
): void {
  for (let index = from; index < to; index++) {
    const role = roles[index] ?? 'furniture'
    const told = labels[index]
    if (unknown.has(role)) continue
    if (told === 'heading') roles[index] = 'heading'
    else if (told === 'paragraph' && !(isPaste && role === 'heading'))
      roles[index] = role === 'list' ? 'list' : 'paragraph'
    else if (running.has(role) && !isPaste) roles[index] = 'furniture'
  }
}

/** The pieces of a field that are not text of the body besides. */
const ownPieces = ({labels}: LineReading, segments: readonly number[]): readonly number[] =>
  [...new Set(segments)].filter((at) => labels[at] !== 'paragraph' && labels[at] !== 'heading')

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
    return (piece && stretchIn(piece, text)) ?? []
  })
  const [first] = topics
  if (!first || entries.length === 0) return undefined
  const label = first.segment - 1
  const segments = topics.map(({segment}) => segment)
  if (label >= 0 && table.at(label, 'topicsLabel') > 0) segments.unshift(label)
  return {pieces: ownPieces(read, segments), entries}
}
