import {type ParsedDate, parsePrintedDate} from '../dates/parse-printed-date.ts'
import {dayOf} from './claim-columns.ts'
import type {MarkedView} from './marked-lines.ts'
import type {PageClaim} from './marked-page.ts'

/** A date: as it is claimed, as it is printed, or both where they agree. */
export interface MarkedDate {
  readonly timestamp: string
  readonly claim?: PageClaim | undefined
  /** The line that prints it. */
  readonly segment?: number | undefined
  /** A printed day that the claim contradicts. */
  readonly against?: {readonly segment: number; readonly day: string} | undefined
}

/** When the piece appeared and was changed. */
export interface MarkedDates {
  readonly published?: MarkedDate | undefined
  readonly updated?: MarkedDate | undefined
}

/** The claimed time where the page makes a claim, and the line that prints it; else the printed day. */
export function chooseDates(
  {lines, page: {claims, elements}}: MarkedView,
  scores: Float32Array,
  head: {readonly from: number; readonly to: number},
  language: string | undefined,
): MarkedDates {
  const order = lines
    .map(({text}, segment) => ({text, segment, score: scores[segment] ?? 0}))
    .filter(({text, score, segment}) => text.length < 400 && (score > 0.02 || segment < head.to))
    .sort((a, b) => b.score - a.score || b.segment - a.segment)
  const printed = order.flatMap(({text, segment, score}) => {
    if (!/\p{N}/u.test(text)) return []
    const date = parsePrintedDate(text, language)
    return date ? [{date, segment, score}] : []
  })
  const claim = claimed(claims, 'publishedAt')
  const later = claimed(claims, 'updatedAt')
  const [first] = printed
  if (!claim) {
    const time = first ? undefined : machineTime(elements, lines, scores)
    if (first) return {published: {timestamp: first.date.timestamp, segment: first.segment}}
    return {published: time}
  }
  const day = dayOf(claim.timestamp)
  const agreeing = printed.find(({date}) =>
    [date.timestamp, date.ambiguous].some((stamp) => stamp && near(stamp, day)),
  )
  const other = agreeing ? undefined : printed.find((one) => contradicts(one, lines, head))
  const against =
    other && !near(other.date.timestamp, dayOf(later?.timestamp ?? ''))
      ? {segment: other.segment, day: other.date.timestamp.slice(0, 10)}
      : undefined
  const published = {...claim, segment: agreeing?.segment, against}
  const updated = later && later.timestamp !== claim.timestamp ? later : undefined
  return {published, updated}
}

/** A line between headline and text that says little but a day speaks of the piece itself. */
function contradicts(
  {date, segment}: {readonly date: ParsedDate; readonly segment: number},
  lines: MarkedView['lines'],
  {from, to}: {readonly from: number; readonly to: number},
): boolean {
  const length = lines[segment]?.text.length ?? 0
  return (
    segment > from &&
    segment < to &&
    date.ambiguous === undefined &&
    length - (date.span.end - date.span.start) < 24
  )
}

/** The same day, or the one beside it: pages print the day of the reader or of the house. */
function near(stamp: string, day: string | undefined): boolean {
  if (day === undefined) return false
  const distance = Date.parse(stamp.slice(0, 10)) - Date.parse(day)
  return Math.abs(distance) <= 86_400_000
}

function claimed(
  claims: readonly PageClaim[],
  field: 'publishedAt' | 'updatedAt',
): MarkedDate | undefined {
  for (const from of ['data', 'meta'] as const) {
    for (const claim of claims) {
      if (claim.field !== field || claim.from !== from) continue
      const timestamp = timestampOf(claim.value)
      if (timestamp !== undefined) return {timestamp, claim}
    }
  }
  return undefined
}

/** An ISO time as pages write it, as a timestamp of ours: at the precision and with the zone it has. */
export function timestampOf(value: string): string | undefined {
  const found =
    /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d{1,3})\d*)?)?\s?(Z|[+-]\d\d:?\d\d)?)?/.exec(
      value,
    )
  if (!found?.[1]) return undefined
  const [, day, clock, seconds, part, zone] = found
  if (Number.isNaN(Date.parse(day)) || day < '1700') return undefined
  if (!clock || Number(clock.slice(0, 2)) > 23 || Number(clock.slice(3)) > 59) return day
  const offset =
    zone && zone !== 'Z' && !zone.includes(':') ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  return `${day}T${clock}${seconds ? `:${seconds}${part ? `.${part.padEnd(3, '0')}` : ''}` : ''}${offset ?? ''}`
}

/** A `time` in a line that passes for the date. */
function machineTime(
  elements: MarkedView['page']['elements'],
  lines: MarkedView['lines'],
  scores: Float32Array,
): MarkedDate | undefined {
  let found: MarkedDate | undefined
  let most = 0.1
  for (const [segment, line] of lines.entries()) {
    const score = scores[segment] ?? 0
    if (score <= most) continue
    for (let at = line.firstInside; at < line.lastInside; at++) {
      const element = elements[at]
      const timestamp =
        element?.tag === 'time' && element.value !== undefined
          ? timestampOf(element.value)
          : undefined
      if (timestamp === undefined) continue
      most = score
      found = {timestamp, segment}
    }
  }
  return found
}
