import {bodyRange} from './body-range.ts'
import {decideByLines, type LineDecisions} from './by-lines.ts'
import {chooseByline, type FoundByline} from './byline.ts'
import {chooseDates, type FoundDates} from './dates.ts'
import {chooseDek} from './dek.ts'
import {type Edition, enoughForBrief, readEdition} from './edition.ts'
import {chooseHeadline} from './headline.ts'
import {joinIslands} from './islands.ts'
import {languageOf} from './language.ts'
import type {PieceRange, Reading} from './reading.ts'
import {type FoundTopics, findTopics} from './topics.ts'

/** What was decided about the whole page. */
export interface Decisions {
  readonly type: 'article' | 'brief'
  /** The evidence lies close to the border between the types. */
  readonly unsure: boolean
  readonly body: PieceRange
  readonly headline?: number | undefined
  readonly copies: readonly number[]
  readonly dek?: number | undefined
  readonly byline?: FoundByline | undefined
  readonly dates: FoundDates
  readonly topics?: FoundTopics | undefined
  readonly edition: Edition
}

/** What the caller knows already. */
export interface Known {
  readonly language?: string | undefined
  readonly headline?: string | undefined
  readonly type?: 'article' | 'brief' | undefined
}

/** Decide what needs the whole page: where the body is, which headline, which byline, which type. */
export function decide(reading: Reading, known: Known): Decisions {
  for (const [index, {verse}] of reading.pieces.entries()) if (verse) reading.roles[index] = 'verse'
  joinIslands(reading)
  const range = bodyRange(reading)
  const headline = chooseHeadline(reading, range, known.headline)
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
  const edition = readEdition(reading, headline, body)
  const brief = known.type ? known.type === 'brief' : edition.evidence >= enoughForBrief
  const unsure = known.type === undefined && Math.abs(edition.evidence - enoughForBrief) <= 0.3
  const found = {
    body: brief ? toFarewell(body, edition) : body,
    headline,
    dek,
    byline,
    dates,
    topics,
  }
  const language = known.language ?? languageOf(reading.page.words)
  const learned = brief ? undefined : decideByLines(reading, found, language)
  const chosen = learned ? better(learned, found, known) : found
  return {
    type: brief ? 'brief' : 'article',
    unsure,
    ...chosen,
    copies: chosen.headline === undefined ? [] : copiesOf(reading, chosen.headline),
    edition,
  }
}

type Found = Omit<Decisions, 'type' | 'unsure' | 'copies' | 'edition'>

/** The learned reader’s fields; where it finds none, those found by hand, but for a dek, which it is surer to miss. */
function better(learned: LineDecisions, found: Found, known: Known): Found {
  return {
    body: learned.body,
    headline: known.headline === undefined ? (learned.headline ?? found.headline) : found.headline,
    dek: learned.dek,
    byline: learned.byline ?? found.byline,
    dates: learned.dates ?? found.dates,
    topics: learned.topics ?? found.topics,
  }
}

function copiesOf({pieces}: Reading, headline: number): readonly number[] {
  const text = pieces[headline]?.text.toLowerCase()
  return [...pieces.keys()].filter(
    (index) => index !== headline && pieces[index]?.text.toLowerCase() === text,
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

/** An edition goes on to its farewell, over short lists that read like no text. */
function toFarewell({from, to}: PieceRange, {signOff}: Edition): PieceRange {
  return {from, to: Math.max(to, ...signOff.map((index) => index + 1))}
}
