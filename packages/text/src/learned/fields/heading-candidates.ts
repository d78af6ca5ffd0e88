import {
  type Candidates,
  candidatesOf,
  type FieldContext,
  mostIn,
  signedLog,
} from './field-context.ts'
import {lineMarks} from './line-marks.ts'

/** A segment that may be a heading of the body. */
export interface HeadingCandidate {
  readonly segment: number
}

const least = 0.02
const longest = 240
/** So far outside the body that is known a heading may still stand. */
const near = 3

const told: readonly string[] = [
  'length',
  'words',
  'upper',
  'digit',
  'capitals',
  'functionWords',
  'startKind',
  'endKind',
  'stops',
  'commas',
  'quotes',
  'colonAt',
  'nameLike',
  'often',
  'furniture',
  'promo',
  'clock',
  'year',
  'creditLabel',
  'creditFirst',
  'creditLast',
  'navigation',
  'known',
  'knownDepth',
  'ownWords',
  'times',
  'timesBefore',
  'style',
  'styleBefore',
  'blanksBefore',
  'blanksAfter',
  'proseBlanks',
  'shortRun',
  'shortRunAt',
]

/** What makes two headings of a page look alike. Each says a number that must be equal. */
const looks: readonly ((get: (name: string) => number) => number)[] = [
  (get) => (get('upper') > 0.8 ? 1 : 0),
  (get) => get('endKind'),
  (get) => get('startKind'),
  (get) => get('blanksBefore') * 5 + get('blanksAfter'),
  (get) => Math.min(3, Math.floor(get('words') / 4)),
  (get) => (get('capitals') > 0.7 ? 1 : 0),
]

/** The segments that may be headings, each beside the other likely ones of the page. */
export function headingCandidates(context: FieldContext): Candidates<HeadingCandidate> {
  const {segments, features, probabilities, body, start, end} = context
  const {columns, words} = features
  const scores = probabilities.heading
  const items: HeadingCandidate[] = []
  for (let segment = Math.max(0, start - near); segment < end + near; segment++) {
    if ((scores[segment] ?? 0) < least) continue
    if ((segments[segment]?.text.length ?? longest) < longest) items.push({segment})
  }
  const names = told.map((name) => columns.get(name))
  const lengths = columns.get('length')
  const seen = new Map<string, Float32Array>()
  const column = (name: string): Float32Array => {
    const known = seen.get(name) ?? columns.get(name)
    seen.set(name, known)
    return known
  }
  // What the likely headings have in common, by how likely they are.
  const shared = looks.map(() => new Map<number, number>())
  const firstWords = new Map<number, number>()
  let all = 0
  let lengthSum = 0
  const looksOf = (at: number): readonly number[] =>
    looks.map((look) => look((name) => column(name)[at] ?? 0))
  for (const {segment} of items) {
    const weight = scores[segment] ?? 0
    all += weight
    lengthSum += weight * (lengths[segment] ?? 0)
    for (const [index, value] of looksOf(segment).entries())
      shared[index]?.set(value, (shared[index].get(value) ?? 0) + weight)
    const first = words.ids[words.first[segment] ?? 0] ?? -1
    firstWords.set(first, (firstWords.get(first) ?? 0) + 1)
  }
  const top = items.reduce((most, {segment}) => Math.max(most, scores[segment] ?? 0), 0)
  const massed = new Float64Array(segments.length + 1)
  let paragraphs = 0
  for (let at = 0; at < segments.length; at++) {
    massed[at + 1] = (massed[at] ?? 0) + (body[at] ?? 0) * (lengths[at] ?? 0)
    if ((body[at] ?? 0) > 0.5) paragraphs++
  }
  const mass = (from: number, to: number): number =>
    Math.log2(1 + (massed[Math.min(segments.length, to)] ?? 0) - (massed[Math.max(0, from)] ?? 0))
  const likely = likelyNeighbours(items, scores)
  const place = new Map(items.map(({segment}, index) => [segment, index]))
  return candidatesOf(items, ({segment: at}) => {
    const own = scores[at] ?? 0
    const index = place.get(at) ?? 0
    const before = items[index - 1]?.segment ?? start - 1
    const behind = items[index + 1]?.segment ?? end
    const likelyBefore = likely.before[index] ?? start - 1
    const likelyBehind = likely.behind[index] ?? end
    const rest = Math.max(1e-3, all - own)
    const first = words.ids[words.first[at] ?? 0] ?? -1
    const p = (values: Float32Array, row: number): number => values[row] ?? 0
    return [
      own,
      own / Math.max(0.01, top),
      top,
      all - own,
      items.length,
      paragraphs,
      p(body, at),
      p(probabilities.bodyGold, at),
      p(probabilities.bodySilver, at),
      p(body, at - 2),
      p(body, at - 1),
      p(body, at + 1),
      p(body, at + 2),
      p(scores, at - 2),
      p(scores, at - 1),
      p(scores, at + 1),
      p(scores, at + 2),
      mostIn(scores, at + 1, at + 4),
      ...looksOf(at).map((value, look) => ((shared[look]?.get(value) ?? 0) - own) / rest),
      (lengths[at] ?? 0) / Math.max(1, (lengthSum - own * (lengths[at] ?? 0)) / rest),
      (firstWords.get(first) ?? 1) - 1,
      at - before,
      behind - at,
      mass(likelyBefore + 1, at),
      mass(at + 1, likelyBehind),
      mass(at + 1, at + 3),
      mass(at - 2, at),
      at - likelyBefore,
      likelyBehind - at,
      signedLog(at - start),
      signedLog(end - at),
      (at - start) / Math.max(1, end - start),
      lengths[at - 1] ?? 0,
      lengths[at + 1] ?? 0,
      column('stops')[at - 1] ?? 0,
      column('stops')[at + 1] ?? 0,
      p(probabilities.byline, at),
      p(probabilities.date, at),
      p(probabilities.headline, at),
      p(probabilities.dek, at),
      ...names.map((values) => values[at] ?? 0),
      ...lineMarks(segments[at]?.text ?? ''),
    ]
  })
}

/** What is surely a heading beside others. */
const sure = 0.3

/** Of each candidate the likely heading before and the one behind, if any, all found in two passes. */
function likelyNeighbours(
  items: readonly HeadingCandidate[],
  scores: Float32Array,
): {
  readonly before: readonly (number | undefined)[]
  readonly behind: readonly (number | undefined)[]
} {
  const before: (number | undefined)[] = []
  const behind = new Array<number | undefined>(items.length)
  let last: number | undefined
  for (const {segment} of items) {
    before.push(last)
    if ((scores[segment] ?? 0) > sure) last = segment
  }
  let next: number | undefined
  for (let index = items.length - 1; index >= 0; index--) {
    behind[index] = next
    const segment = items[index]?.segment
    if (segment !== undefined && (scores[segment] ?? 0) > sure) next = segment
  }
  return {before, behind}
}
