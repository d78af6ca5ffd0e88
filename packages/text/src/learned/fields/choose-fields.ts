import {type Calibration, calibrated} from '../calibration.ts'
import {type ParsedDate, parsePrintedDate} from '../dates/parse-printed-date.ts'
import type {LabelledLines} from '../read-lines.ts'
import type {ReaderModels} from '../reader-models.ts'
import {type ChosenAuthor, chooseAuthors} from './choose-authors.ts'
import {type ChosenDek, chooseDek} from './choose-dek.ts'
import {type ChosenHeadline, chooseHeadline, likeliestHeadline} from './choose-headline.ts'
import type {FieldContext} from './field-context.ts'
import {topicsIn} from './topics-in.ts'

/** What a field’s score is worth: how often an answer that had it was right, out of fold. */
interface Rated {
  readonly score: number
  readonly confidence: number
}

/** The fields of a page, each by the segment that prints it and with its confidence. */
export interface LineFields {
  readonly headline?: (ChosenHeadline & Rated) | undefined
  readonly dek?: (ChosenDek & Rated) | undefined
  readonly authors: readonly ChosenAuthor[]
  readonly date?: (ParsedDate & Rated & {readonly segment: number}) | undefined
  readonly topics: readonly (Rated & {readonly text: string; readonly segment: number})[]
}

/** Choose the fields among the segments by the models’ probabilities. */
export function chooseFields(
  lines: LabelledLines,
  choices: ReaderModels['choices'],
  calibration: Calibration,
  language: string | undefined,
): LineFields {
  const headline = chooseHeadline(lines, choices.headline)
  const copies = likeliestHeadline(lines)?.segments ?? []
  const isBody = (at: number): boolean =>
    lines.labels[at] === 'paragraph' || lines.labels[at] === 'heading'
  const blocks = lines.labels.filter((_, at) => isBody(at)).length
  return {
    headline: headline && {
      ...headline,
      confidence: calibrated(calibration.headline, headline.score),
    },
    dek: chooseDek(lines, copies, {isBody, blocks}, choices.dek, calibration),
    authors: chooseAuthors(lines, copies, choices.author, calibration),
    date: chooseDate(lines, calibration, language),
    topics: chooseTopics(lines, calibration),
  }
}

function chooseDate(
  {segments, probabilities, start}: FieldContext,
  {date: curve}: Calibration,
  language: string | undefined,
): LineFields['date'] {
  const scores = probabilities.date
  const byScore = segments
    .map(({text}, segment) => ({text, segment, score: scores[segment] ?? 0}))
    .filter(({text, score, segment}) => text.length < 400 && (score > 0.02 || segment < start))
    .sort((a, b) => b.score - a.score || b.segment - a.segment)
  for (const {text, segment, score} of byScore) {
    const date = parsePrintedDate(text, language)
    if (date) return {...date, segment, score, confidence: calibrated(curve, score)}
  }
  return undefined
}

const topicsFrom = 0.3
/** Beside likely topics, less likely ones count too. */
const besideFrom = 0.15

/** Topics stand together: the lines of the group that is likeliest as a whole. */
function chooseTopics(
  {segments, probabilities}: FieldContext,
  {topic: curve}: Calibration,
): LineFields['topics'] {
  const scores = probabilities.topics
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
  const most = best.reduce((top, at) => Math.max(top, scores[at] ?? 0), 0)
  if (most < topicsFrom) return []
  const seen = new Set<string>()
  return best.flatMap((segment) => {
    const score = scores[segment] ?? 0
    if (score < most * 0.3) return []
    return topicsIn(segments[segment]?.text ?? '').flatMap((text) => {
      const key = text.toLowerCase()
      if (seen.has(key)) return []
      seen.add(key)
      return [{text, segment, score, confidence: calibrated(curve, score)}]
    })
  })
}
