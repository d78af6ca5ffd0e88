import {findDates} from '../../dates/printed-date.ts'
import {parsePrintedDate} from '../dates/parse-printed-date.ts'
import {nameMarkCount, nameMarks, noPlaces, placesOfNames} from '../fields/name-marks.ts'
import {isMarker, namesIn, startsWithMarker} from '../fields/names-in.ts'
import type {RunPage} from './run-page.ts'
import {type RunSpan, type SpanReader, spanFeatures, spanReader} from './span-features.ts'

/** The fields that are chosen among spans, each by a forest of its own. */
export const spanQuestions = ['headline', 'dek', 'name', 'date', 'topic', 'heading'] as const

export type SpanQuestion = (typeof spanQuestions)[number]

/** What may be a field: runs, or a stretch of them. */
export interface Candidate extends RunSpan {
  /** Half-open offsets into the page’s text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** The day that a date prints, with its time. */
  readonly timestamp?: string | undefined
  readonly ambiguous?: string | undefined
}

/** Candidates with their features, row after row. */
export interface Candidates {
  readonly list: readonly Candidate[]
  readonly rows: Float32Array
}

/** Numbers beside those of the span: what they mean is each field’s own affair. */
const extra = 25 + nameMarkCount

/** The names of a candidate’s numbers, in the order of a row. */
export const candidateNames: readonly string[] = [
  ...spanFeatures,
  ...Array.from({length: extra}, (_, index) => `own${index}`),
]

/** How many numbers a candidate has. */
export const candidateWidth: number = candidateNames.length

/** All candidates of a page for one field. */
export function candidatesOf(
  question: SpanQuestion,
  page: RunPage,
  text: string,
  language: string | undefined,
): Candidates {
  const list: Candidate[] = []
  let rows = new Float32Array(candidateWidth * 64)
  const reader = readerOf(page)
  const push = (candidate: Candidate, more: readonly number[] = []): void => {
    const from = list.length * candidateWidth
    if (from === rows.length) {
      const wide = new Float32Array(rows.length * 2)
      wide.set(rows)
      rows = wide
    }
    reader.tell(candidate)
    list.push(candidate)
    rows.set(reader.row, from)
    rows.set(more.length > extra ? more.slice(0, extra) : more, from + reader.row.length)
  }
  if (question === 'headline') spans(page, text, page.opinions.headline, headlineShape, push)
  else if (question === 'dek') spans(page, text, page.opinions.dek, dekShape, push)
  else if (question === 'topic') spans(page, text, page.opinions.topics, topicShape, push)
  else if (question === 'heading') spans(page, text, page.opinions.heading, headingShape, push)
  else if (question === 'name') names(page, text, push)
  else dates(page, text, language, push)
  return {list, rows: rows.subarray(0, list.length * candidateWidth)}
}

const readers = new WeakMap<RunPage, SpanReader>()

/** One reader for all questions about a page. */
function readerOf(page: RunPage): SpanReader {
  const known = readers.get(page)
  if (known) return known
  const reader = spanReader(page)
  readers.set(page, reader)
  return reader
}

type Push = (candidate: Candidate, more?: readonly number[]) => void

/** Which spans may be a field. */
interface SpanShape {
  /** The likeliest run of the span is at least this likely, and each at least that. */
  readonly best: number
  readonly each: number
  readonly runs: number
  readonly least: number
  readonly most: number
}

const headlineShape: SpanShape = {best: 0.03, each: 0.004, runs: 9, least: 8, most: 260}
const dekShape: SpanShape = {best: 0.05, each: 0.01, runs: 8, least: 20, most: 700}
const topicShape: SpanShape = {best: 0.1, each: 0.03, runs: 4, least: 2, most: 60}
const headingShape: SpanShape = {best: 0.06, each: 0.01, runs: 6, least: 2, most: 200}

function spans(
  {runs}: RunPage,
  text: string,
  scores: Float32Array,
  {best, each, runs: longest, least, most}: SpanShape,
  push: Push,
): void {
  for (let from = 0; from < runs.length; from++) {
    if ((scores[from] ?? 0) < each) continue
    let top = 0
    for (let to = from; to < Math.min(runs.length, from + longest); to++) {
      const score = scores[to] ?? 0
      if (score < each) break
      top = Math.max(top, score)
      const begin = runs[from]?.start ?? 0
      if ((runs[to]?.end ?? begin) - begin > most) break
      if (top < best || (runs[to]?.end ?? begin) - begin < least) continue
      const {start, end} = quotedWhole(text, begin, runs[to]?.end ?? begin)
      const found = text.slice(start, end)
      push({from, to, start, end, text: found}, edgesOf(found))
    }
  }
}

/** Where a seam parts a quotation mark from what it opens or closes, it is taken along; one too many is left. */
function quotedWhole(
  text: string,
  from: number,
  to: number,
): {readonly start: number; readonly end: number} {
  let start = from
  let end = to
  let opened = 0
  let straight = 0
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at)
    if (mark === '"') straight++
    else if (mark === '“' && text.slice(from, at).includes('„')) opened--
    else if (openers.has(mark)) opened++
    else if (closers.has(mark)) opened--
  }
  const next = text.charAt(end)
  const last = text.charAt(end - 1)
  if (opened === 1 && (closers.has(next) || (next === '“' && text.slice(start, end).includes('„'))))
    end++
  else if (opened === -1 && openers.has(text.charAt(start - 1))) start--
  else if (opened === -1 && closers.has(last) && end - start > 1) end--
  else if (straight % 2 === 1) {
    if (last === '"' && text.charAt(end - 2) === '"') end--
    else if (next === '"') end++
    else if (text.charAt(start - 1) === '"') start--
    else if (last === '"' && straight === 1) end--
  }
  return {start, end}
}

/** What the ends of a text tell: whether it is cut off, or said twice. */
function edgesOf(text: string): readonly number[] {
  const half = text.length >> 1
  const twice = text.slice(0, half).trim() === text.slice(-half).trim() ? 1 : 0
  let opened = 0
  let closed = 0
  let straight = 0
  let parted = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) straight++
    else if (code < 0xab ? code !== 0x7c && code !== 0x3a && code !== 0x2f : isLetterCode(code))
      continue
    const mark = text.charAt(at)
    if (openers.has(mark)) opened++
    else if (closers.has(mark)) closed++
    if (parters.has(mark) && /\s/.test(text.charAt(at + 1))) parted++
  }
  const last = lastWord.exec(lastPart(text.slice(-40)))?.[0] ?? ''
  return [
    twice,
    opened - closed,
    straight % 2,
    last.length,
    /^\p{Ll}/u.test(last) ? 1 : 0,
    /^\p{Ll}/u.test(text) ? 1 : 0,
    text.endsWith(':') ? 1 : 0,
    parted,
  ]
}

const openers: ReadonlySet<string> = new Set('“„«「『‹')
const closers: ReadonlySet<string> = new Set('”»」』›')
const parters: ReadonlySet<string> = new Set('|–—:›»/')

/** Letters of the scripts that most pages are in: none of the marks. */
const isLetterCode = (code: number): boolean =>
  (code >= 0xc0 && code < 0x2000) || (code >= 0x3040 && code < 0xfe00)

const lastWord = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u

/** What stands behind the last space that a letter or digit follows: the last word is in it. */
function lastPart(text: string): string {
  for (let at = text.lastIndexOf(' '); at >= 0; at = text.lastIndexOf(' ', at - 1)) {
    const part = text.slice(at + 1)
    if (/[\p{L}\p{N}]/u.test(part)) return part
    if (at === 0) break
  }
  return text
}

const nameFrom = 0.04

/** Names by their shape in one to four runs round likely bylines, and short runs that are one. */
function names(page: RunPage, text: string, push: Push): void {
  const {runs, opinions, repeats, features} = page
  const {byline} = opinions
  const seen = new Set<string>()
  const found: {readonly candidate: Candidate; readonly told: readonly number[]}[] = []
  for (let from = 0; from < runs.length; from++) {
    let top = 0
    for (let to = from; to < Math.min(runs.length, from + 4); to++) {
      top = Math.max(top, byline[to] ?? 0)
      const first = runs[from]
      const last = runs[to]
      if (!first || !last || last.end - first.start > 160) break
      if ((byline[from] ?? 0) < 0.01 && !isMarker(first.text)) break
      if (top < nameFrom) continue
      const whole = text.slice(first.start, last.end)
      const before = runs[from - 1]?.text
      const printed = namesIn(whole, before).map(({name}) => name)
      if (whole.length <= 40 && !printed.includes(whole) && !isMarker(whole)) printed.push(whole)
      for (const name of printed) {
        const at = whole.indexOf(name)
        if (at < 0) continue
        const start = first.start + at
        const end = start + name.length
        const key = `${start} ${end}`
        if (seen.has(key)) continue
        seen.add(key)
        const low = runAt(page, from, to, start)
        const high = runAt(page, low, to, end - 1)
        const words = name.split(' ')
        const told = [
          start - (runs[low]?.start ?? start),
          (runs[high]?.end ?? end) - end,
          words.length,
          words.filter((word) => /^\p{Lu}/u.test(word)).length,
          name === whole && printed.length === 1 ? 1 : 0,
          before !== undefined && isMarker(before) ? 1 : 0,
          startsWithMarker(whole) ? 1 : 0,
          printed.length,
          name.length,
          at,
          to - from,
          top,
          repeats.pairs[wordFrom(page, low, start)] ?? 0,
          /\p{Lu}[\p{L}’'-]*\s$/u.test(text.slice(Math.max(0, start - 24), start)) ? 1 : 0,
          /^\s\p{Lu}/u.test(text.slice(end, end + 4)) ? 1 : 0,
          /^\s?(?:[,;|/·&+]|(?:and|und|et|y|e|og|och|i)\s)/u.test(text.slice(end, end + 6)) ? 1 : 0,
        ]
        found.push({candidate: {from: low, to: high, start, end, text: name}, told})
      }
    }
  }
  const spelled = found.map(({candidate: {from, to, start, end}}) =>
    features.words.ids.slice(wordFrom(page, from, start), wordFrom(page, to, end)),
  )
  const marks = new Map<string, readonly number[]>()
  const places = placesOfNames(spelled, features.words, runs, {start: page.from, end: page.to})
  for (const [index, {candidate, told}] of found.entries()) {
    const {all, before, inside, behind, alone, opened, openedBehind, atTop, inClaim} =
      places[index] ?? noPlaces
    const known = marks.get(candidate.text) ?? nameMarks(candidate.text)
    marks.set(candidate.text, known)
    push(candidate, [
      ...told,
      ...known,
      all,
      before,
      inside,
      behind,
      alone,
      opened,
      openedBehind,
      atTop,
      inClaim,
    ])
  }
}

function runAt({runs}: RunPage, from: number, to: number, offset: number): number {
  let at = from
  while (at < to && (runs[at]?.end ?? 0) <= offset) at++
  return at
}

/** The first word of a run that starts at an offset of the page or behind it. */
function wordFrom({runs, features}: RunPage, run: number, offset: number): number {
  const {first, starts} = features.words
  const base = runs[run]?.start ?? 0
  let word = first[run] ?? 0
  while (word < (first[run + 1] ?? 0) && base + (starts[word] ?? 0) < offset) word++
  return word
}

/** Every printed date outside long prose. */
function dates(page: RunPage, text: string, language: string | undefined, push: Push): void {
  const {runs, features, opinions} = page
  const digit = features.columns.get('digit')
  const found: (Candidate & {readonly index: number})[] = []
  for (const [at, run] of runs.entries()) {
    if ((digit[at] ?? 0) === 0 || run.text.length > 400) continue
    const first = parsePrintedDate(run.text, language)
    if (!first) continue
    const rest = findDates(run.text, undefined).filter(
      ({start, timestamp}) => start >= first.span.end && timestamp !== undefined,
    )
    const all = [
      {...first.span, timestamp: first.timestamp, ambiguous: first.ambiguous},
      ...rest.map(({start, end, timestamp}) => ({
        start,
        end,
        timestamp: timestamp ?? '',
        ambiguous: undefined,
      })),
    ]
    for (const [index, {start, end, timestamp, ambiguous}] of all.entries()) {
      if (timestamp.length < 10) continue
      found.push({
        from: at,
        to: at,
        start: run.start + start,
        end: run.start + end,
        text: text.slice(run.start + start, run.start + end),
        timestamp,
        ambiguous,
        index,
      })
    }
  }
  const days = found.map(({timestamp}) => dayNumber(timestamp ?? ''))
  const latest = days.reduce((most, day) => Math.max(most, day), 0)
  const times = new Map<number, number>()
  for (const day of days) times.set(day, (times.get(day) ?? 0) + 1)
  const sure = opinions.byline
  for (const [index, date] of found.entries()) {
    const day = days[index] ?? 0
    const run = runs[date.from]
    const before = text.slice(Math.max(0, date.start - 30), date.start).toLowerCase()
    push(date, [
      date.start - (run?.start ?? 0),
      (run?.end ?? 0) - date.end,
      date.timestamp?.includes('T') ? 1 : 0,
      Math.log2(1 + latest - day),
      Math.min(20, times.get(day) ?? 0),
      index / found.length,
      Math.min(50, found.length),
      date.ambiguous === undefined ? 0 : 1,
      before.includes('updat') || before.includes('aktuali') || before.includes('modif') ? 1 : 0,
      date.index,
      Math.max(sure[date.from - 1] ?? 0, sure[date.from] ?? 0, sure[date.from + 1] ?? 0),
      /\p{L}[^\p{L}]*$/u.test(before) ? 1 : 0,
    ])
  }
}

const dayNumber = (timestamp: string): number =>
  Number(timestamp.slice(0, 4)) * 372 +
  (Number(timestamp.slice(5, 7)) - 1) * 31 +
  Number(timestamp.slice(8, 10))
