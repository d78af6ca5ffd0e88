import {
  type Candidates,
  candidatesOf,
  type FieldContext,
  mostIn,
  signedLog,
} from './field-context.ts'
import {lineMarks} from './line-marks.ts'

/** A text that may be the headline, with all the segments that print it. */
export interface HeadlineCandidate {
  readonly text: string
  readonly segments: readonly number[]
  /** How likely the models think it to be, all copies taken together. */
  readonly likely: number
}

/** Longer lines are no headlines, whatever the models say. */
const longest = 260
const least = 0.004
const most = 16
/** A line that a likely one begins or ends with is asked too: what is glued to it may be a trail of sections. */
const shortestPart = 10

const told: readonly string[] = [
  'length',
  'words',
  'upper',
  'digit',
  'asian',
  'capitals',
  'functionWords',
  'meanLength',
  'startKind',
  'endKind',
  'stops',
  'commas',
  'quotes',
  'separators',
  'joins',
  'colonAt',
  'sentences',
  'nameLike',
  'section',
  'often',
  'furniture',
  'promo',
  'month',
  'year',
  'byMarker',
  'creditLabel',
  'known',
  'knownDepth',
  'ownWords',
  'style',
  'styleBefore',
  'blanksBefore',
  'blanksAfter',
  'shortRun',
  'shortRunAt',
  'fromTop',
  'position',
  'massBefore',
  'massShare',
  'fromRunStart',
]

/** The texts that may be the headline, with what is known of each. */
export function headlineCandidates(context: FieldContext): Candidates<HeadlineCandidate> {
  const {segments, features, probabilities, body, start, end} = context
  const {columns} = features
  const items = collect(context)
  const top = items[0]?.likely ?? 0
  const words = wordsInBody(context)
  const names = told.map((name) => columns.get(name))
  const lengths = columns.get('length')
  const p = (name: keyof typeof probabilities, row: number): number => probabilities[name][row] ?? 0
  const rank = new Map(items.map((item, index) => [item, index]))
  return candidatesOf(items, (item) => {
    const {text, segments: copies, likely} = item
    const before = copies.findLast((at) => at < start || end === 0)
    const at = before ?? copies[0] ?? 0
    let strongest = at
    for (const copy of copies) if (p('headline', copy) > p('headline', strongest)) strongest = copy
    const {inBody, inLead, depth, rare} = words(at)
    let holds = 0
    let held = 0
    for (const other of items) {
      if (other === item) continue
      if (text.includes(other.text)) holds = Math.max(holds, other.likely)
      if (other.text.includes(text)) held = Math.max(held, other.likely)
    }
    let opened = 0
    for (let row = 0; row < Math.min(3, segments.length); row++)
      if (segments[row]?.text.includes(text)) opened = segments[row]?.text === text ? 1 : 2
    let alike = 0
    for (let row = at - 3; row <= at + 3; row++) {
      const length = lengths[row] ?? 0
      if (row !== at && length > 28 && length < 130 && (body[row] ?? 0) < 0.3) alike++
    }
    const others = items.filter((other) => other !== item && other.likely > 0.05)
    const between = others.filter(({segments: rows}) =>
      rows.some((row) => row > at && row < start),
    ).length
    return [
      likely,
      p('headline', strongest),
      p('headline', at),
      likely / Math.max(0.01, top),
      rank.get(item) ?? 0,
      item === items[0] ? (items[1]?.likely ?? 0) : top,
      Math.min(9, copies.length),
      copies.filter((copy) => copy < start).length,
      before === undefined ? 0 : 1,
      signedLog(at - start),
      signedLog((copies[0] ?? 0) - start),
      signedLog((copies.at(-1) ?? 0) - end),
      signedLog(end - start),
      start < 0 ? 0 : Math.log2(1 + start),
      between,
      others.length,
      holds,
      held,
      opened,
      alike,
      inBody,
      inLead,
      depth,
      rare,
      body[at] ?? 0,
      body[at + 1] ?? 0,
      mostIn(body, at + 1, at + 4),
      p('heading', at),
      p('dek', at),
      p('dek', at + 1),
      mostIn(probabilities.dek, at + 1, at + 5),
      mostIn(probabilities.dek, at - 4, at),
      mostIn(probabilities.byline, at + 1, at + 4),
      mostIn(probabilities.byline, at + 1, at + 10),
      mostIn(probabilities.byline, at - 5, at),
      mostIn(probabilities.date, at + 1, at + 4),
      mostIn(probabilities.date, at + 1, at + 10),
      mostIn(probabilities.date, at - 5, at),
      mostIn(probabilities.headline, at + 1, start),
      mostIn(probabilities.headline, at - 6, at),
      p('byline', at),
      p('date', at),
      p('topics', at),
      lengths[at - 1] ?? 0,
      lengths[at + 1] ?? 0,
      lengths[at + 2] ?? 0,
      ...names.map((column) => column[at] ?? 0),
      ...lineMarks(text),
    ]
  })
}

/** The likely texts, likeliest first: copies speak for one another. */
function collect({segments, probabilities, start, end}: FieldContext): HeadlineCandidate[] {
  const scores = probabilities.headline
  const found = new Map<string, {doubt: number; readonly segments: number[]}>()
  for (const [at, {text}] of segments.entries()) {
    if (text.length > longest || text.length < 2) continue
    const known = found.get(text)
    const score = (scores[at] ?? 0) * (at > start && end > 0 ? 0.5 : 1)
    if (known) {
      known.segments.push(at)
      known.doubt *= 1 - score
    } else found.set(text, {doubt: 1 - score, segments: [at]})
  }
  const ranked = [...found]
    .filter(([, {doubt}]) => 1 - doubt >= least)
    .sort((a, b) => a[1].doubt - b[1].doubt)
  const taken = new Set(ranked.slice(0, most))
  const tops = ranked.slice(0, 4).map(([text]) => text)
  for (const entry of found) {
    const [text] = entry
    if (text.length < shortestPart) continue
    if (
      tops.some((top) => top.length > text.length && (top.endsWith(text) || top.startsWith(text)))
    )
      taken.add(entry)
  }
  return [...taken]
    .sort((a, b) => a[1].doubt - b[1].doubt)
    .map(([text, {doubt, segments: copies}]) => ({text, segments: copies, likely: 1 - doubt}))
}

interface Shared {
  /** The shares of a segment's longer words that the body has, and its first paragraphs have. */
  readonly inBody: number
  readonly inLead: number
  /** How often the body has them. */
  readonly depth: number
  /** The share that the body has and the rest of the page has not, but for this text. */
  readonly rare: number
}

/** How many paragraphs count as the beginning. */
const lead = 3

/** What a segment's words say of it in a page whose body is known. */
function wordsInBody({features, body, segments}: FieldContext): (segment: number) => Shared {
  const {words} = features
  const inBody = new Uint16Array(words.different)
  const outside = new Uint16Array(words.different)
  const inLead = new Uint8Array(words.different)
  let paragraphs = 0
  const seen = new Set<string>()
  for (let row = 0; row < segments.length; row++) {
    const isText = (body[row] ?? 0) > 0.5
    const first = isText && paragraphs < lead
    const {text} = segments[row] ?? {text: ''}
    const again = !isText && seen.has(text)
    if (isText && text.length > 80) paragraphs++
    seen.add(text)
    if (again) continue
    const counts = isText ? inBody : outside
    for (let at = words.first[row] ?? 0; at < (words.first[row + 1] ?? 0); at++) {
      const id = words.ids[at] ?? 0
      counts[id] = Math.min(999, (counts[id] ?? 0) + 1)
      if (first) inLead[id] = 1
    }
  }
  return (segment) => {
    const own = (body[segment] ?? 0) > 0.5 ? 1 : 0
    let all = 1e-6
    let hits = 0
    let leads = 0
    let sum = 0
    let alone = 0
    for (let at = words.first[segment] ?? 0; at < (words.first[segment + 1] ?? 0); at++) {
      const length = words.lengths[at] ?? 0
      if (length < 4 && length !== 2) continue
      const weight = length === 2 ? 0.5 : 1
      const id = words.ids[at] ?? 0
      const count = Math.max(0, (inBody[id] ?? 0) - own)
      all += weight
      if (count > 0) hits += weight
      if ((inLead[id] ?? 0) > 0 && own === 0) leads += weight
      if (count > (outside[id] ?? 0) - (1 - own)) alone += weight
      sum += weight * Math.log2(1 + count)
    }
    return {inBody: hits / all, inLead: leads / all, depth: sum / all, rare: alone / all}
  }
}
