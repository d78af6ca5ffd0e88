import {type Forest, scoreRows} from '../learned/trees/forest.ts'
import {
  type HeadingModels,
  type HeadingQuestion,
  headingQuestions,
  secondFeatureNames,
} from './heading-models.ts'
import {settleLevels} from './settle-levels.ts'
import {fillSpan, type Span, spanFeatureNames, spansOf, type UnitView} from './span-features.ts'

/** A heading of an edition, or its headline, by its units. */
export interface Heading extends Span {
  readonly kind: HeadingQuestion
  /** How likely it is of its kind, and how much likelier a section than an item. */
  readonly likely: number
  readonly lean: number
}

/** The spans of a page with what one look says of each of them. */
export interface Looked {
  readonly spans: readonly Span[]
  readonly rows: Float32Array
  /** By question, for each span. */
  readonly likely: Readonly<Record<HeadingQuestion, Float32Array>>
}

const width = spanFeatureNames.length
const width2 = secondFeatureNames.length

/** The features of all spans of a page, row by row. */
export function spanRows(view: UnitView, spans: readonly Span[]): Float32Array {
  const rows = new Float32Array(spans.length * width)
  for (const [at, span] of spans.entries()) fillSpan(view, span, rows, at * width)
  return rows
}

/** The first look at every span. */
export function lookOnce(view: UnitView, forests: HeadingModels['first']): Looked {
  const spans = spansOf(view)
  const rows = spanRows(view, spans)
  return {spans, rows, likely: ask(forests, rows, width)}
}

function ask(
  forests: Readonly<Record<HeadingQuestion, Forest>>,
  rows: Float32Array,
  columns: number,
): Looked['likely'] {
  const answers = (question: HeadingQuestion): Float32Array =>
    scoreRows(forests[question], rows, columns)
  return {section: answers('section'), item: answers('item'), headline: answers('headline')}
}

/** Spans less likely than this after the first look are not looked at again. */
const hopeful = 0.02

/** The second look: the spans that are left, with what the first one says of their surroundings. */
export function secondRows(
  view: UnitView,
  {spans, rows, likely}: Looked,
): {
  readonly kept: readonly number[]
  readonly rows: Float32Array
} {
  const best = (at: number): number =>
    Math.max(likely.section[at]!, likely.item[at]!, likely.headline[at]!)
  const kept = spans.flatMap((_, at) => (best(at) >= hopeful ? [at] : []))
  const heads = choose(spans, (at) => likely.section[at]! + likely.item[at]!, 0.3)
  const chars = (at: number): number =>
    view.units[spans[at]!.last - 1]!.end - view.units[spans[at]!.first]!.start
  const decor = (at: number): number => view.measures[spans[at]!.first]!.decor
  const sums = {section: 0, item: 0, sectionChars: 0, itemChars: 0}
  const byDecor = Array.from({length: 8}, () => ({section: 0, item: 0, count: 0}))
  for (const at of heads) {
    const own = byDecor[decor(at)]!
    own.section += likely.section[at]!
    own.item += likely.item[at]!
    own.count++
    sums.section += likely.section[at]!
    sums.item += likely.item[at]!
    sums.sectionChars += likely.section[at]! * chars(at)
    sums.itemChars += likely.item[at]! * chars(at)
  }
  const sectionChars = sums.sectionChars / Math.max(0.01, sums.section)
  const itemChars = sums.itemChars / Math.max(0.01, sums.item)
  const rival = rivals(spans, (at) => best(at))
  const bestHeadline = likely.headline.reduce((most, value) => Math.max(most, value), 0)
  const out = new Float32Array(kept.length * width2)
  let before = 0
  for (const [place, at] of kept.entries()) {
    const span = spans[at]!
    while (before < heads.length && spans[heads[before]!]!.last <= span.first) before++
    let behind = before
    while (behind < heads.length && spans[heads[behind]!]!.first < span.last) behind++
    let put = place * width2
    out.set(rows.subarray(at * width, (at + 1) * width), put)
    put += width
    const near = (head: number | undefined, after: boolean): readonly number[] => {
      if (head === undefined) return [-1, -1, -1, -1, -1]
      const other = spans[head]!
      const from = after ? view.units[span.last - 1]!.end : view.units[other.last - 1]!.end
      const to = after ? view.units[other.first]!.start : view.units[span.first]!.start
      return [
        likely.section[head]!,
        likely.item[head]!,
        after ? other.first - span.last : span.first - other.last,
        to - from,
        decor(head) === decor(at) ? 1 : 0,
      ]
    }
    const same = byDecor[decor(at)]!
    const length = chars(at)
    for (const value of [
      likely.section[at]!,
      likely.item[at]!,
      likely.headline[at]!,
      rival[at]!,
      ...near(heads[before - 1], false),
      ...near(heads[behind], true),
      same.section / Math.max(1, same.count),
      same.item / Math.max(1, same.count),
      sums.section,
      sums.item,
      sectionChars,
      itemChars,
      length / Math.max(1, sectionChars),
      length / Math.max(1, itemChars),
      before,
      bestHeadline,
    ])
      out[put++] = value
  }
  return {kept, rows: out}
}

/** For each span the best likelihood of another one that it shares a unit with. */
function rivals(spans: readonly Span[], best: (at: number) => number): Float32Array {
  const found = new Float32Array(spans.length)
  for (let at = 0; at < spans.length; at++) {
    const {first, last} = spans[at]!
    for (let other = at - 1; other >= 0 && spans[other]!.first > first - 5; other--) {
      if (spans[other]!.last > first) found[at] = Math.max(found[at]!, best(other))
    }
    for (let other = at + 1; other < spans.length && spans[other]!.first < last; other++)
      found[at] = Math.max(found[at]!, best(other))
  }
  return found
}

/** The likeliest spans that share no unit, in their order. */
export function choose(
  spans: readonly Span[],
  score: (at: number) => number,
  least: number,
): readonly number[] {
  const order = spans.flatMap((_, at) => (score(at) >= least ? [at] : []))
  order.sort((a, b) => score(b) - score(a) || a - b)
  const taken = new Set<number>()
  const chosen: number[] = []
  for (const at of order) {
    const {first, last} = spans[at]!
    let free = true
    for (let unit = first; unit < last; unit++) if (taken.has(unit)) free = false
    if (!free) continue
    for (let unit = first; unit < last; unit++) taken.add(unit)
    chosen.push(at)
  }
  return chosen.sort((a, b) => spans[a]!.first - spans[b]!.first)
}

/** Find the headings of a page that is an edition, and its headline. */
export function readHeadings(view: UnitView, {first, second}: HeadingModels): readonly Heading[] {
  const looked = lookOnce(view, first)
  const {kept, rows} = secondRows(view, looked)
  const likely = ask(second, rows, width2)
  const spans = kept.map((at) => looked.spans[at]!)
  const flat = view.units.filter((unit) => unit.flat).length * 2 > view.units.length
  return settleLevels(view, chooseHeadings(spans, likely, flat ? leastInRuns : least))
}

/** From this likelihood of being any heading a span is one. */
const least = 0.3
/** In a run several spans share what is likely of one heading. */
const leastInRuns = 0.15
const leastHeadline = 0.04

/** Settle which spans are headings: one headline at most, sections and items else. */
export function chooseHeadings(
  spans: readonly Span[],
  likely: Looked['likely'],
  enough: number,
): readonly Heading[] {
  let headline: number | undefined
  for (let at = 0; at < spans.length; at++) {
    const own = likely.headline[at]!
    if (own >= leastHeadline && own > (headline === undefined ? 0 : likely.headline[headline]!))
      headline = at
  }
  const heading = (at: number): number =>
    at === headline ? 2 : 1 - (1 - likely.section[at]!) * (1 - likely.item[at]!)
  return choose(spans, heading, enough).map((at) => ({
    ...spans[at]!,
    kind:
      at === headline ? 'headline' : likely.section[at]! >= likely.item[at]! ? 'section' : 'item',
    likely:
      at === headline ? likely.headline[at]! : Math.max(likely.section[at]!, likely.item[at]!),
    lean: likely.section[at]! - likely.item[at]!,
  }))
}

/** The questions in their order, for those who train. */
export {headingQuestions}
