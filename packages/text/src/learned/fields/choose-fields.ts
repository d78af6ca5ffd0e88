import {type ParsedDate, parsePrintedDate} from '../dates/parse-printed-date.ts'
import type {Probabilities} from '../read-lines.ts'
import type {ReadSegment} from '../segment.ts'
import {isMarker, namesIn, type PrintedName, startsWithMarker} from './names-in.ts'
import {topicsIn} from './topics-in.ts'

/** The fields of a page, each by the segment that prints it and with its confidence. */
export interface LineFields {
  readonly headline?:
    | {readonly text: string; readonly segments: readonly number[]; readonly confidence: number}
    | undefined
  readonly dek?: {readonly segment: number; readonly confidence: number} | undefined
  readonly authors: readonly (PrintedName & {
    readonly segment: number
    readonly confidence: number
  })[]
  readonly date?: (ParsedDate & {readonly segment: number; readonly confidence: number}) | undefined
  readonly topics: readonly {
    readonly text: string
    readonly segment: number
    readonly confidence: number
  }[]
}

interface Body {
  readonly start: number
  readonly end: number
}

/** Choose the fields among the segments by the second models' probabilities. */
export function chooseFields(
  segments: readonly ReadSegment[],
  probabilities: Probabilities,
  body: Body,
  language: string | undefined,
): LineFields {
  const {dek: deks, byline, date, topics, headline} = probabilities
  const chosen = chooseHeadline(segments, headline, body)
  return {
    headline: chosen,
    dek: chooseDek(deks, chosen, body),
    authors: chooseAuthors(segments, byline, body),
    date: chooseDate(segments, date, body, language),
    topics: chooseTopics(segments, topics),
  }
}

/** Longer lines are no headlines, whatever the models say. */
const longest = 260

/**
 * The likeliest text before the body: its copies in the page speak for it together. Where it only
 * holds another likely line with something glued to it, the other one is the headline.
 */
function chooseHeadline(
  segments: readonly ReadSegment[],
  scores: Float32Array,
  body: Body,
): LineFields['headline'] {
  const doubt = new Map<string, number>()
  for (const [at, {text}] of segments.entries()) {
    if (text.length > longest || (scores[at] ?? 0) < 0.01) continue
    const score = (scores[at] ?? 0) * (at > body.start && body.end > 0 ? 0.5 : 1)
    doubt.set(text, (doubt.get(text) ?? 1) * (1 - score))
  }
  const ranked = [...doubt].sort((a, b) => a[1] - b[1])
  const [best] = ranked
  if (!best) return undefined
  const bare = ranked.find(
    ([text, left]) =>
      text !== best[0] &&
      text.length >= 16 &&
      left < 0.75 &&
      (best[0].endsWith(text) || best[0].startsWith(text)),
  )
  const [text, left] = bare ?? best
  if (1 - best[1] < 0.02) return undefined
  const copies = segments.flatMap((segment, at) => (segment.text === text ? [at] : []))
  return {text, segments: copies, confidence: 1 - Math.min(left, best[1])}
}

const dekFrom = 0.08

/** The likeliest line between headline and body, or another that is much likelier. */
function chooseDek(
  scores: Float32Array,
  headline: LineFields['headline'],
  body: Body,
): LineFields['dek'] {
  const copies = new Set(headline?.segments)
  const from = headline?.segments.findLast((at) => at < body.start) ?? headline?.segments[0] ?? 0
  let best = -1
  let most = 0
  for (let at = 0; at < scores.length; at++) {
    if (copies.has(at)) continue
    const score = (scores[at] ?? 0) * (at > from && at <= body.start + 1 ? 1 : 0.6)
    if (score > most) {
      most = score
      best = at
    }
  }
  return most < dekFrom ? undefined : {segment: best, confidence: most}
}

/** The names in the likeliest byline, and those in other likely ones near it. */
function chooseAuthors(
  segments: readonly ReadSegment[],
  scores: Float32Array,
  body: Body,
): LineFields['authors'] {
  const lines = segments
    .flatMap(({text}, segment) => {
      const before = segments[segment - 1]?.text
      const announced = before !== undefined && isMarker(before)
      // A marker alone on its line is the likelier one of the two: its opinion counts for the name.
      const confidence = Math.max(scores[segment] ?? 0, announced ? (scores[segment - 1] ?? 0) : 0)
      if (confidence < 0.08 || text.length > 240) return []
      const names = namesIn(text, before)
      const marked = announced || startsWithMarker(text) ? 0.15 : 0
      return names.length > 0
        ? [{segment, confidence: Math.min(1, confidence + marked), names}]
        : []
    })
    .sort((a, b) => b.confidence - a.confidence || a.segment - b.segment)
  const [first] = lines
  if (!first) return []
  const chosen = lines.filter(
    ({segment, confidence}) =>
      segment === first.segment ||
      (confidence >= Math.max(0.4, first.confidence * 0.7) &&
        Math.abs(segment - first.segment) <= 3 &&
        (segment < body.end || first.segment >= body.start)),
  )
  const found = new Map<
    string,
    PrintedName & {readonly segment: number; readonly confidence: number}
  >()
  for (const {segment, confidence, names} of [...chosen].sort((a, b) => a.segment - b.segment)) {
    for (const name of names) {
      const key = name.name.toLowerCase()
      if (!found.has(key)) found.set(key, {...name, segment, confidence})
    }
  }
  return [...found.values()].slice(0, 8)
}

function chooseDate(
  segments: readonly ReadSegment[],
  scores: Float32Array,
  body: Body,
  language: string | undefined,
): LineFields['date'] {
  const byScore = segments
    .map(({text}, segment) => ({text, segment, confidence: scores[segment] ?? 0}))
    .filter(
      ({text, confidence, segment}) =>
        text.length < 400 && (confidence > 0.02 || segment < body.start),
    )
    .sort((a, b) => b.confidence - a.confidence || b.segment - a.segment)
  for (const {text, segment, confidence} of byScore) {
    const date = parsePrintedDate(text, language)
    if (date) return {...date, segment, confidence}
  }
  return undefined
}

const topicsFrom = 0.3
/** Beside likely topics, less likely ones count too. */
const besideFrom = 0.15

/** Topics stand together: the lines of the group that is likeliest as a whole. */
function chooseTopics(
  segments: readonly ReadSegment[],
  scores: Float32Array,
): LineFields['topics'] {
  const groups: number[][] = []
  for (let at = 0; at < segments.length; at++) {
    if ((scores[at] ?? 0) < besideFrom) continue
    const last = groups.at(-1)
    if (last && at - (last.at(-1) ?? 0) <= 3) last.push(at)
    else groups.push([at])
  }
  const weight = (group: readonly number[]): number =>
    group.reduce((sum, at) => sum + (scores[at] ?? 0) ** 2, 0)
  const best = groups.reduce(
    (most: readonly number[], group) => (weight(group) > weight(most) ? group : most),
    [],
  )
  const most = Math.max(0, ...best.map((at) => scores[at] ?? 0))
  if (most < topicsFrom) return []
  const seen = new Set<string>()
  return best.flatMap((segment) => {
    const confidence = scores[segment] ?? 0
    if (confidence < most * 0.3) return []
    return topicsIn(segments[segment]?.text ?? '').flatMap((text) => {
      const key = text.toLowerCase()
      if (seen.has(key)) return []
      seen.add(key)
      return [{text, segment, confidence}]
    })
  })
}
