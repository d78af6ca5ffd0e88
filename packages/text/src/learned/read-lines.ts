import {calibrated} from './calibration.ts'
import {type LineFeatures, lineFeatures} from './features/line-features.ts'
import {type FirstQuestion, firstQuestions, type Opinions, pageView} from './features/page-view.ts'
import {chooseFields, type LineFields} from './fields/choose-fields.ts'
import {chooseHeadings} from './fields/choose-headings.ts'
import type {FieldContext} from './fields/field-context.ts'
import {type ReaderModels, type SecondQuestion, secondQuestions} from './reader-models.ts'
import type {ReadSegment} from './segment.ts'
import {scoreRows} from './trees/forest.ts'

/** What a segment is. */
export type LineLabel =
  | 'paragraph'
  | 'heading'
  | 'headline'
  | 'dek'
  | 'byline'
  | 'date'
  | 'topics'
  | 'other'

/** The probabilities of the second models, a number a segment. */
export type Probabilities = Readonly<Record<SecondQuestion, Float32Array>>

/** A page as the models read it. */
export interface LineReading {
  readonly labels: readonly LineLabel[]
  readonly probabilities: Probabilities
  /** The mean of the two body models: how likely a segment is body, as a paragraph or a heading. */
  readonly body: Float32Array
  /** The first segment of the body and the one behind its last; both 0 where there is none. */
  readonly bodyStart: number
  readonly bodyEnd: number
  readonly fields: LineFields
  /** How likely it is, out of fold, that a segment is body if it was taken for it. */
  readonly confidences: Float32Array
}

/** A segment at least this likely is body; a short one must be likelier, for captions and labels are short. */
const bodyFrom = 0.52
const shortFrom = 0.58
const short = 80
/** From here on a segment passes for a heading until the headings are chosen. */
const headingFrom = 0.26

/** Label segments, find the body and choose the fields. Any sequence of segments will do; the language settles `04/05/2024`. */
export function readLines(
  segments: readonly ReadSegment[],
  models: ReaderModels,
  language?: string | undefined,
): LineReading {
  const features = lineFeatures(segments)
  const rows = features.columns.rows()
  const width = features.columns.names().length
  const opinions: Record<FirstQuestion, Float32Array> = emptyOpinions()
  for (const question of firstQuestions)
    opinions[question] = scoreRows(models.first[question], rows, width)
  const probabilities = probabilitiesOf(features, opinions, models.second)
  return decide(labelLines(segments, features, probabilities), models, language)
}

/** What the second models think, given the first ones’ opinions; apart so that training can give it others. */
export function probabilitiesOf(
  features: LineFeatures,
  opinions: Opinions,
  second: ReaderModels['second'],
): Probabilities {
  const view = pageView(features, opinions)
  const rows = view.rows()
  const width = view.names().length
  const none = new Float32Array(0)
  const probabilities: Record<SecondQuestion, Float32Array> = {
    bodyGold: none,
    bodySilver: none,
    heading: none,
    headline: none,
    dek: none,
    byline: none,
    date: none,
    topics: none,
  }
  for (const question of secondQuestions) {
    probabilities[question] = scoreRows(
      second[question],
      rows,
      width,
      gate(question, features, opinions),
    )
  }
  return probabilities
}

/** The segments that a second model need not look at: the first ones are sure. */
function gate(
  question: SecondQuestion,
  {columns}: LineFeatures,
  opinions: Opinions,
): (row: number) => boolean {
  const {body, strict} = opinions
  if (question === 'date') {
    const digit = columns.get('digit')
    return (row) => (digit[row] ?? 0) > 0
  }
  if (question === 'bodyGold' || question === 'bodySilver')
    return (row) => (body[row] ?? 0) + (strict[row] ?? 0) > 0.02
  const first = opinions[question]
  return (row) => (first[row] ?? 0) > 0.004
}

/** A page whose body is known: what fields are chosen from. */
export interface LabelledLines extends FieldContext {
  readonly labels: readonly LineLabel[]
}

/** Paragraphs and headings from the second models’ probabilities. */
export function labelLines(
  segments: readonly ReadSegment[],
  features: LineFeatures,
  probabilities: Probabilities,
): LabelledLines {
  const {bodyGold, bodySilver, heading} = probabilities
  const body = bodyGold.map((value, at) => (value + (bodySilver[at] ?? 0)) / 2)
  const labels: LineLabel[] = segments.map(({text}, at) => {
    if ((heading[at] ?? 0) > headingFrom) return 'heading'
    return (body[at] ?? 0) > (text.length < short ? shortFrom : bodyFrom) ? 'paragraph' : 'other'
  })
  const start = Math.max(
    0,
    labels.findIndex((label) => label !== 'other'),
  )
  const end = labels.findLastIndex((label) => label !== 'other') + 1
  return {segments, features, probabilities, body, start, end, labels}
}

/**
 * The labels once the headings of the page are chosen. What is likelier a heading than a paragraph,
 * but was not chosen, is neither.
 */
function withHeadings(
  {segments, labels, body}: LabelledLines,
  {likely, segments: chosen}: ReturnType<typeof chooseHeadings>,
): LineLabel[] {
  return labels.map((label, at) => {
    const heading = likely.get(at)
    if (heading === undefined) return label === 'heading' ? 'paragraph' : label
    if (chosen.has(at)) return 'heading'
    const from = (segments[at]?.text.length ?? 0) < short ? shortFrom : bodyFrom
    return (body[at] ?? 0) - heading > from ? 'paragraph' : 'other'
  })
}

/** Choose the headings and the fields of a page whose body is known. */
export function decide(
  lines: LabelledLines,
  {choices, calibration}: Pick<ReaderModels, 'choices' | 'calibration'>,
  language?: string | undefined,
): LineReading {
  const {probabilities, body} = lines
  const labels = withHeadings(lines, chooseHeadings(lines, choices.heading))
  const fields = chooseFields({...lines, labels}, choices, calibration, language)
  // A dek is taken out of the text: out of its beginning, where it stands.
  if (fields.dek && labels[fields.dek.segment] === 'paragraph') labels[fields.dek.segment] = 'dek'
  const mark = (at: number, label: LineLabel): void => {
    if (labels[at] === 'other') labels[at] = label
  }
  for (const at of fields.headline?.segments ?? []) mark(at, 'headline')
  if (fields.dek) mark(fields.dek.segment, 'dek')
  for (const {segment} of fields.authors) mark(segment, 'byline')
  if (fields.date) mark(fields.date.segment, 'date')
  for (const {segment} of fields.topics) mark(segment, 'topics')
  const bodyStart = Math.max(0, labels.findIndex(isBody))
  return {
    labels,
    probabilities,
    body,
    bodyStart,
    bodyEnd: labels.findLastIndex(isBody) + 1,
    fields,
    confidences: body.map((value, at) =>
      calibrated(calibration.segment, Math.max(value, probabilities.heading[at] ?? 0)),
    ),
  }
}

const isBody = (label: LineLabel): boolean => label === 'paragraph' || label === 'heading'

function emptyOpinions(): Record<FirstQuestion, Float32Array> {
  const none = new Float32Array(0)
  return {
    body: none,
    strict: none,
    heading: none,
    headline: none,
    dek: none,
    byline: none,
    topics: none,
    before: none,
    after: none,
  }
}
