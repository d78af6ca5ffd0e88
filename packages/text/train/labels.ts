import {parsePrintedDate} from '../src/learned/dates/parse-printed-date.ts'
import type {ReadSegment} from '../src/learned/segment.ts'
import {type Keyed, keyed, placeInOrder, placesOf, textsIn} from './align.ts'
import type {CorpusPage} from './load-pages.ts'

/** Truths of segments: 1 yes, 0 no, -1 not known. */
export interface Labels {
  readonly body: Int8Array
  readonly heading: Int8Array
  /** A copy of the headline, alone in its segment. */
  readonly headline: Int8Array
  readonly dek: Int8Array
  readonly byline: Int8Array
  readonly topics: Int8Array
  /** It prints the day of publication. */
  readonly date: Int8Array
  /** How far the body labels are to be trusted, 0 to 1. */
  readonly trust: number
}

/** Where the body's blocks come from, and what they leave out. */
interface BodySource {
  readonly blocks: readonly string[]
  readonly headings: ReadonlySet<string> | undefined
  readonly trust: number
}

/** Turn a page's gold into labels of its segments. */
export function labelSegments(page: CorpusPage, segments: readonly ReadSegment[]): Labels {
  const keys = keyed(segments.map(({text}) => text))
  const count = segments.length
  const blank = (known: boolean): Int8Array => new Int8Array(count).fill(known ? 0 : -1)
  const {gold} = page
  const source = bodySource(page)
  const body = blank(source !== undefined)
  const heading = blank(source?.headings !== undefined)
  if (source) labelBody(keys, segments, source, body, heading)
  const headline = blank(gold.headline !== undefined)
  if (gold.headline) labelExact(keys, gold.headline, headline)
  const dek = blank(gold.dek !== undefined)
  if (gold.dek) labelCovered(keys, gold.dek, dek)
  const byline = blank(gold.authors !== undefined && gold.authors.length > 0)
  for (const author of gold.authors ?? []) {
    for (const place of placesOf(keys, author)) {
      for (const index of touched(keys, place)) {
        if (body[index] !== 1 && segments[index]!.text.length < 160) byline[index] = 1
      }
    }
  }
  const listed = gold.topicsListed === true || (!page.dev && (gold.topics?.length ?? 0) >= 2)
  const topics = blank(listed)
  if (listed) {
    for (const topic of gold.topics ?? []) labelCovered(keys, topic, topics)
    for (let index = 0; index < count; index++) if (body[index] === 1) topics[index] = 0
  }
  const date = blank((gold.days?.length ?? 0) > 0)
  for (const [index, {text}] of segments.entries()) {
    if (
      date[index] === 0 &&
      body[index] !== 1 &&
      text.length < 400 &&
      printsDay(text, gold.days ?? [])
    )
      date[index] = 1
  }
  return {body, heading, headline, dek, byline, topics, date, trust: source?.trust ?? 0}
}

function printsDay(text: string, days: readonly string[]): boolean {
  const date = parsePrintedDate(text)
  return [date?.timestamp, date?.ambiguous].some(
    (stamp) => stamp !== undefined && days.includes(stamp.slice(0, 10)),
  )
}

function bodySource({gold, silver}: CorpusPage): BodySource | undefined {
  if (gold.bodyText) {
    const blocks = gold.bodyText.split('\n').filter((block) => block.trim() !== '')
    const known = gold.paragraphs !== undefined && gold.kind === undefined
    return {blocks, headings: known ? new Set(gold.headings ?? []) : undefined, trust: 1}
  }
  if (gold.paragraphs?.length) return {blocks: gold.paragraphs, headings: undefined, trust: 0.7}
  if (!silver?.paragraphs?.length) return undefined
  const good = silver.checked === true || silver.agree >= 0.9
  return good ? {blocks: silver.paragraphs, headings: undefined, trust: 0.5} : undefined
}

function labelBody(
  keys: Keyed,
  segments: readonly ReadSegment[],
  source: BodySource,
  body: Int8Array,
  heading: Int8Array,
): void {
  const placed = placeInOrder(keys, source.blocks)
  for (const [index, stretch] of placed.entries()) {
    if (!stretch) continue
    const isHeading = source.headings?.has(source.blocks[index] ?? '') === true
    for (const at of textsIn(keys, stretch).indices) {
      body[at] = 1
      if (isHeading) heading[at] = 1
    }
  }
  if (source.headings) return
  // Silver leaves crossheads out: a short line between two of its paragraphs may be one.
  for (let at = 1; at + 1 < body.length; at++) {
    if (body[at] !== 0 || source.trust === 1) continue
    const near = body[at - 1] === 1 && body[at + 1] === 1
    if (near && segments[at]!.text.length < 90) body[at] = -1
  }
}

function labelExact(keys: Keyed, text: string, labels: Int8Array): void {
  for (const place of placesOf(keys, text)) {
    const {indices, exact} = textsIn(keys, place)
    if (exact) for (const index of indices) labels[index] = 1
  }
}

function labelCovered(keys: Keyed, text: string, labels: Int8Array): void {
  for (const place of placesOf(keys, text)) {
    for (const index of textsIn(keys, place).indices) labels[index] = 1
  }
}

/** The segments that a stretch touches at all. */
function touched(
  keys: Keyed,
  {start, end}: {readonly start: number; readonly end: number},
): readonly number[] {
  const found: number[] = []
  for (let index = 0; index + 1 < keys.first.length; index++) {
    if (keys.first[index]! >= end) break
    if (keys.first[index + 1]! > start) found.push(index)
  }
  return found
}
