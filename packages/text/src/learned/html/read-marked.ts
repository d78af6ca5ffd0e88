import type {LineFeatures} from '../features/line-features.ts'
import {probability, scoreRow, scoreRows} from '../trees/forest.ts'
import {type MarkedName, type NameCandidate, nameCandidates} from './choose-authors.ts'
import {chooseDates, type MarkedDate} from './choose-dates.ts'
import {type HeadlineCandidate, headlineCandidates} from './choose-headline.ts'
import {type TopicCandidate, topicCandidates} from './choose-topics.ts'
import {markedFeatures} from './marked-features.ts'
import type {MarkedView} from './marked-lines.ts'
import type {PageClaim} from './marked-page.ts'
import {
  type MarkedModels,
  type MarkedSecond,
  markedFirst,
  markedSecond,
} from './marked-questions.ts'
import {inOtherArticles} from './other-articles.ts'
import {type MarkedOpinions, markedView2} from './page-columns.ts'

/** The probabilities of the second models, a number a line. */
export type MarkedProbabilities = Readonly<Record<MarkedSecond, Float32Array>>

/** What a line of a marked page is. */
export type MarkedLabel = 'paragraph' | 'heading' | 'other'

/** A marked page as the models read it. */
export interface MarkedReading {
  readonly labels: readonly MarkedLabel[]
  readonly probabilities: MarkedProbabilities
  readonly bodyStart: number
  readonly bodyEnd: number
  readonly headline?:
    | {
        readonly text: string
        readonly segments: readonly number[]
        readonly confidence: number
      }
    | undefined
  readonly dek?: {readonly segment: number; readonly confidence: number} | undefined
  readonly authors: readonly MarkedName[]
  readonly published?: MarkedDate | undefined
  readonly updated?: MarkedDate | undefined
  readonly topics: readonly {
    readonly text: string
    readonly segment: number
    readonly confidence: number
  }[]
}

/** Candidates among which the last models choose. */
export interface MarkedCandidates {
  readonly headlines: readonly HeadlineCandidate[]
  readonly names: readonly NameCandidate[]
  readonly topics: readonly TopicCandidate[]
}

/** Label the lines of a marked page and choose its fields. */
export function readMarked(
  view: MarkedView,
  models: MarkedModels,
  language: string | undefined,
): MarkedReading {
  const features = markedFeatures(view, language, models.plain)
  const rows = features.columns.rows()
  const width = features.columns.names().length
  const found = markedFirst.map((question) => [
    question,
    scoreRows(models.first[question], rows, width),
  ])
  const opinions = Object.fromEntries(found) as MarkedOpinions // one entry for each question
  const probabilities = askSecond(view, features, opinions, models.second)
  return chooseMarked(view, features, probabilities, models, language)
}

/** What the second models say of the lines that the first ones are not sure about. */
export function askSecond(
  view: MarkedView,
  features: LineFeatures,
  opinions: MarkedOpinions,
  models: MarkedModels['second'],
): MarkedProbabilities {
  const columns = markedView2(view, features, opinions)
  const rows = columns.rows()
  const width = columns.names().length
  const digit = features.columns.get('digit')
  const scored = markedSecond.map((question) => {
    const first = question === 'date' ? digit : opinions[question]
    const least = question === 'date' ? 0 : question === 'body' ? 0.01 : 0.003
    return [question, scoreRows(models[question], rows, width, (row) => (first[row] ?? 0) > least)]
  })
  return Object.fromEntries(scored) as MarkedProbabilities // one entry for each question
}

/** A heading is rarer than what it is mixed up with: this threshold gives the best F1. */
const headingFrom = 0.38

/** The last step, apart so that cross-validation can give it probabilities of its own. */
export function chooseMarked(
  view: MarkedView,
  features: LineFeatures,
  probabilities: MarkedProbabilities,
  models: Pick<MarkedModels, 'headlines' | 'names' | 'topics'>,
  language: string | undefined,
): MarkedReading {
  const {labels, bodyStart, bodyEnd} = labelMarked(view, probabilities)
  const {headlines, names, topics} = markedCandidates(view, features, probabilities, bodyStart)
  const headline =
    best(headlines, (one) => ask(models.headlines, one)) ?? firstTitle(view, features, bodyStart)
  const copies = headline?.value.segments ?? []
  const from = copies.findLast((at) => at < bodyStart) ?? copies[0] ?? 0
  return {
    labels,
    probabilities,
    bodyStart,
    bodyEnd,
    headline: headline && {...headline.value, confidence: headline.score},
    dek: chooseDek(probabilities.dek, new Set(copies), from, bodyStart),
    authors: withoutSite(chosen(names, models.names), view.page.claims).slice(0, 8),
    ...chooseDates(view, probabilities.date, {from, to: bodyStart}, language),
    topics: chosen(topics, models.topics).slice(0, 40),
  }
}

/** Where no text passes for the headline: the page's highest heading before its text, if it is one. */
function firstTitle(
  {lines}: MarkedView,
  {columns}: LineFeatures,
  bodyStart: number,
):
  | {
      readonly value: Pick<HeadlineCandidate, 'text' | 'segments'>
      readonly score: number
    }
  | undefined {
  const level = columns.get('headingLevel')
  const last = bodyStart > 0 ? bodyStart : lines.length
  const row = lines.findLastIndex(
    ({text}, at) => at < last && level[at] === 1 && text.length >= 6 && text.length <= 260,
  )
  const line = lines[row]
  return line && {value: {text: line.text, segments: [row]}, score: leastFrom}
}

/** Paragraphs and headings, by the threshold that promises the best F1 for this page. */
export function labelMarked(
  view: MarkedView,
  {body, heading, headline}: MarkedProbabilities,
): {
  readonly labels: readonly MarkedLabel[]
  readonly bodyStart: number
  readonly bodyEnd: number
} {
  const {lines} = view
  const from = bestThreshold(lines, body)
  const others = inOtherArticles(view, body, headline)
  const repeated = repeatedHeadings(lines, heading)
  const labels = lines.map((_, at): MarkedLabel => {
    if (others.has(at)) return 'other'
    const likely = body[at] ?? 0
    if ((heading[at] ?? 0) >= headingFrom)
      return repeated.has(lines[at]?.text ?? '') ? 'other' : 'heading'
    return likely >= from ? 'paragraph' : 'other'
  })
  return {
    labels,
    bodyStart: Math.max(
      0,
      labels.findIndex((label) => label !== 'other'),
    ),
    bodyEnd: labels.findLastIndex((label) => label !== 'other') + 1,
  }
}

/** What would head three stretches of a text alike is furniture between them. */
function repeatedHeadings(lines: MarkedView['lines'], heading: Float32Array): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const [at, {text}] of lines.entries())
    if ((heading[at] ?? 0) >= headingFrom) times.set(text, (times.get(text) ?? 0) + 1)
  return new Set([...times].flatMap(([text, count]) => (count > 2 ? [text] : [])))
}

/** Where the models doubt a whole page, its likeliest lines are still its body. */
function bestThreshold(lines: MarkedView['lines'], body: Float32Array): number {
  const order = [...body.keys()].sort((a, b) => (body[b] ?? 0) - (body[a] ?? 0))
  const weight = (at: number): number => Math.max(1, (lines[at]?.text.length ?? 0) - 15)
  let all = 0
  for (const at of order) all += (body[at] ?? 0) * weight(at)
  let hit = 0
  let size = 0
  let most = -1
  let threshold = 0.45
  for (const at of order) {
    hit += (body[at] ?? 0) * weight(at)
    size += weight(at)
    const expected = (2 * hit) / (size + all)
    if (expected > most) {
      most = expected
      threshold = body[at] ?? 0
    }
  }
  return Math.min(0.45, Math.max(0.15, threshold))
}

/** The texts among which headline, authors and topics are chosen. */
export function markedCandidates(
  view: MarkedView,
  features: LineFeatures,
  {body, byline, topics, headline}: MarkedProbabilities,
  bodyStart: number,
): MarkedCandidates {
  const headlines = headlineCandidates(view, features.columns, headline, bodyStart)
  const [first] = headlines
  const at = first?.segments.findLast((segment) => segment < bodyStart) ?? first?.segments[0] ?? 0
  return {
    headlines,
    names: nameCandidates(view, byline, body, at, bodyStart),
    topics: topicCandidates(view, topics, body),
  }
}

const ask = (forest: MarkedModels['names'], {features}: {readonly features: readonly number[]}) =>
  probability(scoreRow(forest, Float32Array.from(features), 0))

function best<T>(
  candidates: readonly T[],
  score: (candidate: T) => number,
): {readonly value: T; readonly score: number} | undefined {
  let found: {readonly value: T; readonly score: number} | undefined
  for (const value of candidates) {
    const one = score(value)
    if (one > (found?.score ?? 0.03)) found = {value, score: one}
  }
  return found
}

/** All candidates that are likelier than not, or else the likeliest if it is likely enough; in the page’s order. */
function chosen<T extends {readonly features: readonly number[]; readonly segment: number}>(
  candidates: readonly T[],
  forest: MarkedModels['names'],
): readonly (T & {readonly confidence: number})[] {
  const scored = candidates.map((value) => ({
    ...value,
    confidence: ask(forest, value),
  }))
  const most = Math.max(0, ...scored.map(({confidence}) => confidence))
  if (most < leastFrom) return []
  const from = Math.min(chosenFrom, most)
  return scored
    .filter(({confidence}) => confidence >= from)
    .sort((a, b) => a.segment - b.segment || b.confidence - a.confidence)
}

/** A house that signs beside its people is no author of its own. */
function withoutSite<T extends {readonly name: string}>(
  names: readonly T[],
  claims: readonly PageClaim[],
): readonly T[] {
  const sites = new Set(
    claims.flatMap(({field, value}) => (field === 'site' ? value.toLowerCase() : [])),
  )
  const people = names.filter(({name}) => !sites.has(name.toLowerCase()))
  return people.length > 0 ? people : names
}

const chosenFrom = 0.42
const leastFrom = 0.2

const dekFrom = 0.1

function chooseDek(
  scores: Float32Array,
  copies: ReadonlySet<number>,
  from: number,
  bodyStart: number,
): MarkedReading['dek'] {
  let at = -1
  let most = 0
  for (let row = 0; row < scores.length; row++) {
    if (copies.has(row)) continue
    const score = (scores[row] ?? 0) * (row > from && row <= bodyStart + 1 ? 1 : 0.7)
    if (score > most) {
      most = score
      at = row
    }
  }
  return most < dekFrom ? undefined : {segment: at, confidence: most}
}
