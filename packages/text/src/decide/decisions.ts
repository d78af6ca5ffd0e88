import type {EditionPage} from '../editions/read-edition.ts'
import {bodyRange} from './body-range.ts'
import {
  decideByLines,
  type LineConfidences,
  type LineDecisions,
  type UncertainField,
} from './by-lines.ts'
import {chooseByline, type FoundByline} from './byline.ts'
import {chooseDates, type FoundDates} from './dates.ts'
import {chooseDek} from './dek.ts'
import {type Edition, readEdition} from './edition.ts'
import {chooseHeadline} from './headline.ts'
import {joinIslands} from './islands.ts'
import {languageOf} from './language.ts'
import {editionRange, lastCopy, placeHeadings} from './place-headings.ts'
import type {PieceRange, Reading} from './reading.ts'
import type {RunIn} from './run-ins.ts'
import {type FoundTopics, findTopics} from './topics.ts'

/** What was decided about the whole page. */
export interface Decisions {
  readonly type: 'article' | 'brief'
  readonly body: PieceRange
  readonly headline?: number | undefined
  readonly copies: readonly number[]
  readonly dek?: number | undefined
  readonly byline?: FoundByline | undefined
  readonly dates: FoundDates
  readonly topics?: FoundTopics | undefined
  readonly edition: Edition
  /** Of an edition: which pieces open sections, and which items. */
  readonly levels?: ReadonlyMap<number, 'section' | 'item'> | undefined
  /** Fields that were left out because nobody could be sure of them. */
  readonly uncertain?: readonly UncertainField[] | undefined
  readonly confidences?: LineConfidences | undefined
}

/** What the caller knows already. */
export interface Known {
  readonly language?: string | undefined
  readonly headline?: string | undefined
  readonly type?: 'article' | 'brief' | undefined
}

/**
 * Decide what needs the whole page: where the body is, which headline, which byline. A page that was
 * read as an edition is one, with the headings that were found.
 */
export function decide(reading: Reading, known: Known, found?: EditionPage): Decisions {
  for (const [index, {verse}] of reading.pieces.entries()) if (verse) reading.roles[index] = 'verse'
  joinIslands(reading)
  const brief = found !== undefined || known.type === 'brief'
  const placed = found && placeHeadings(reading, found)
  const read = bodyRange(reading)
  const range = placed ? editionRange(reading, read, placed) : read
  const first =
    known.headline === undefined && placed?.headline !== undefined
      ? placed.headline
      : chooseHeadline(reading, range, known.headline)
  const headline = placed ? lastCopy(reading, first, placed) : first
  const start =
    headline !== undefined && headline >= range.from ? {from: headline + 1, to: range.to} : range
  const dek = chooseDek(reading, headline, start)
  const behind =
    dek !== undefined && dek >= start.from
      ? {from: dek + 1, to: Math.max(dek + 1, start.to)}
      : start
  const byline = chooseByline(reading, headline, behind)
  const dates = chooseDates(reading, headline, behind)
  const head = [
    ...(byline?.pieces ?? []),
    ...[dates.published, dates.updated].flatMap((placed) => placed?.piece ?? []),
  ]
  const body = withFirstHeading(reading, behindHead(behind, head), headline)
  const topics = findTopics(reading, headline, body)
  const signs = readEdition(reading, headline, body)
  const edition = placed
    ? {...signs, runIns: withFound(placed.runIns, signs.runIns, reading)}
    : signs
  const decided = {
    body: brief ? toFarewell(body, edition) : body,
    headline,
    dek,
    byline,
    dates,
    topics,
  }
  const language = known.language ?? languageOf(reading.page.words)
  const learned = brief ? undefined : decideByLines(reading, decided, language)
  const chosen = learned ? better(learned, decided, known) : decided
  return {
    type: brief ? 'brief' : 'article',
    ...chosen,
    copies: chosen.headline === undefined ? [] : copiesOf(reading, chosen.headline),
    edition,
    levels: placed?.levels,
    uncertain: learned?.uncertain,
    confidences: learned?.confidences,
  }
}

type Found = Omit<Decisions, 'type' | 'copies' | 'edition' | 'levels' | 'uncertain' | 'confidences'>

/** The learned reader’s fields; where it finds none, those found by hand, but for a dek, which it is surer to miss. */
function better(learned: LineDecisions, found: Found, known: Known): Found {
  const left = new Set(learned.uncertain.map(({field}) => field))
  const headline = left.has('headline') ? undefined : (learned.headline ?? found.headline)
  return {
    body: learned.body,
    headline: known.headline === undefined ? headline : found.headline,
    dek: learned.dek,
    byline: left.has('byline') ? undefined : (learned.byline ?? found.byline),
    dates: left.has('publishedAt') ? {page: found.dates.page} : (learned.dates ?? found.dates),
    topics: left.has('topics') ? undefined : (learned.topics ?? found.topics),
  }
}

function copiesOf({pieces}: Reading, headline: number): readonly number[] {
  const text = pieces[headline]?.text.toLowerCase() ?? ''
  // A small letter may take two places, never fewer than its capital.
  const mayEqual = (length: number): boolean => length <= text.length && 2 * length >= text.length
  return pieces.flatMap((piece, index) =>
    index !== headline && mayEqual(piece.text.length) && piece.text.toLowerCase() === text
      ? [index]
      : [],
  )
}

/** A heading right before the text opens it, unless it is the headline or stands under it. */
function withFirstHeading(
  {roles, pieces}: Reading,
  body: PieceRange,
  headline: number | undefined,
): PieceRange {
  const before = body.from - 1
  if (before < 1 || headline === undefined || before <= headline + 1 || roles[before] !== 'heading')
    return body
  return pieces[before]?.verse ? body : {from: before, to: body.to}
}

/** The text begins behind the byline and the date that stand near its beginning. */
function behindHead({from, to}: PieceRange, head: readonly number[]): PieceRange {
  const near = head.filter(
    (index) => index >= from && index < from + Math.max(3, (to - from) * 0.2),
  )
  const start = Math.max(from, ...near.map((index) => index + 1))
  return {from: start, to: Math.max(start, to)}
}

/** In a flattened line the run-in headings that their shape alone tells count too. */
function withFound(
  placed: readonly RunIn[],
  found: readonly RunIn[],
  {pieces}: Reading,
): readonly RunIn[] {
  const known = new Set(placed.map(({piece}) => piece))
  const more = found.filter(({piece}) => !known.has(piece) && pieces[piece]?.flat)
  return [...placed, ...more].sort((a, b) => a.piece - b.piece)
}

/** An edition goes on to its farewell, over short lists that read like no text. */
function toFarewell({from, to}: PieceRange, {signOff}: Edition): PieceRange {
  return {from, to: Math.max(to, ...signOff.map((index) => index + 1))}
}
