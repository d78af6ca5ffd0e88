import {
  type Candidates,
  candidatesOf,
  type FieldContext,
  mostIn,
  signedLog,
} from './field-context.ts'
import {lineMarks} from './line-marks.ts'

/** A segment that may be the dek. */
export interface DekCandidate {
  readonly segment: number
}

const least = 0.015
const most = 12

/** The segments that may be the dek, with what is known of each; they stand near the headline that was chosen. */
export function dekCandidates(
  context: FieldContext,
  headline: readonly number[],
): Candidates<DekCandidate> {
  const {features, probabilities, body, start} = context
  const {columns} = features
  const copies = new Set(headline)
  const from = headline.findLast((at) => at < start) ?? headline[0] ?? Math.max(0, start - 3)
  const scores = probabilities.dek
  const near = (at: number): boolean => at > from && at <= Math.min(from + 6, start + 1)
  const items = [...scores.keys()]
    .filter((at) => !copies.has(at) && ((scores[at] ?? 0) >= least || near(at)))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, most)
    .map((segment): DekCandidate => ({segment}))
  const top = items.reduce((sum, {segment}) => Math.max(sum, scores[segment] ?? 0), 0)
  const names = [
    'length',
    'stops',
    'endKind',
    'startKind',
    'sentences',
    'commas',
    'upper',
    'capitals',
    'functionWords',
    'known',
    'knownDepth',
    'ownWords',
    'times',
    'blanksBefore',
    'blanksAfter',
    'furniture',
    'creditLast',
    'creditFirst',
    'creditLabel',
    'style',
    'styleBefore',
    'proseBlanks',
  ].map((name) => columns.get(name))
  const lengths = columns.get('length')
  let mass = 0
  let weight = 1e-6
  for (let at = 0; at < body.length; at++) {
    if ((body[at] ?? 0) < 0.5) continue
    mass += lengths[at] ?? 0
    weight++
  }
  return candidatesOf(items, ({segment: at}) => {
    const p = (name: keyof typeof probabilities, row: number): number =>
      probabilities[name][row] ?? 0
    const better = items.filter(({segment}) => (scores[segment] ?? 0) > (scores[at] ?? 0)).length
    return [
      scores[at] ?? 0,
      (scores[at] ?? 0) / Math.max(0.01, top),
      better,
      signedLog(at - from),
      signedLog(at - start),
      signedLog(start - from),
      headline.some((copy) => copy === at - 1) ? 1 : 0,
      body[at] ?? 0,
      body[at + 1] ?? 0,
      body[at + 2] ?? 0,
      body[at - 1] ?? 0,
      p('bodyGold', at),
      p('headline', at),
      p('heading', at),
      p('byline', at),
      mostIn(probabilities.byline, at + 1, at + 4),
      mostIn(probabilities.date, at + 1, at + 4),
      mostIn(probabilities.byline, from, at),
      mostIn(probabilities.date, from, at),
      mostIn(scores, from, at),
      mostIn(scores, at + 1, at + 4),
      (lengths[at] ?? 0) / Math.max(1, mass / weight),
      lengths[at - 1] ?? 0,
      lengths[at + 1] ?? 0,
      ...names.map((column) => column[at] ?? 0),
      ...lineMarks(context.segments[at]?.text ?? ''),
    ]
  })
}
