import {months} from '../lexicon/months.ts'

/** A date as the page prints it, with exactly its precision and zone. */
export interface PrintedDate {
  readonly start: number
  readonly end: number
  /** ISO 8601, or absent where the digits can be read two ways. */
  readonly timestamp?: string | undefined
  /** Both readings of an ambiguous date. */
  readonly readings?: readonly [string, string] | undefined
  /** The zone's printed name, where it is no offset. */
  readonly zone?: string | undefined
}

/** Which number comes first where only digits are printed. */
export type DigitOrder = 'dayFirst' | 'monthFirst' | undefined

interface Day {
  readonly start: number
  readonly end: number
  readonly year: number
  readonly month: number
  readonly day?: number | undefined
  readonly swapped?: true | undefined
}

const window = 48

/** Every full date in a text, in order. Looks only at short windows round four-digit years. */
export function findDates(text: string, order: DigitOrder): readonly PrintedDate[] {
  const dates: PrintedDate[] = []
  let from = 0
  for (let at = 0; at + 4 <= text.length; at++) {
    if (!isYear(text, at)) continue
    const day = dayBefore(text, from, at) ?? dayAfter(text, at)
    if (!day) continue
    const date = withTime(text, day, order)
    dates.push(date)
    from = date.end
    at = Math.max(at, date.end - 1)
  }
  return dates
}

/** The order that unambiguous dates of digits on the page show: `31/12/2024` or `12/31/2024`. */
export function digitOrder(text: string): DigitOrder {
  let dayFirst = 0
  let monthFirst = 0
  for (const date of digitDates(text)) {
    if (date.first > 12 && date.second <= 12) dayFirst++
    if (date.second > 12 && date.first <= 12) monthFirst++
  }
  if (dayFirst > 0 && monthFirst === 0) return 'dayFirst'
  if (monthFirst > 0 && dayFirst === 0) return 'monthFirst'
  return undefined
}

function* digitDates(text: string): Generator<{first: number; second: number}> {
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    const match = /(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d/.exec(
      text.slice(Math.max(0, at - 2), at + 9),
    )
    if (match) yield {first: Number(match[1]), second: Number(match[2])}
  }
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

function isYear(text: string, at: number): boolean {
  const century = text.charCodeAt(at) === 0x32 ? 0x30 : text.charCodeAt(at) === 0x31 ? 0x39 : 0
  return (
    century !== 0 &&
    text.charCodeAt(at + 1) === century &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at - 1))
  )
}

/** ISO order and the orders of China, Japan and Korea: the year comes first. */
function dayAfter(text: string, at: number): Day | undefined {
  const after = text.slice(at + 4, at + 20)
  const match =
    /^\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/.exec(after) ??
    /^년\s?(\d{1,2})월\s?(\d{1,2})일/.exec(after) ??
    /^([-./])(\d{1,2})\1(\d{1,2})(?!\d)/.exec(after) ??
    /^(\. )(\d{1,2})\. (\d{1,2})\.?(?!\d)/.exec(after)
  if (!match) return undefined
  const [month, day] = match.slice(-2).map(Number)
  return valid({
    start: at,
    end: at + 4 + match[0].length,
    year: Number(text.slice(at, at + 4)),
    month: month ?? 0,
    day: day ?? 0,
  })
}

/** The day and the month stand before the year. */
function dayBefore(text: string, from: number, at: number): Day | undefined {
  const low = Math.max(from, at - window)
  const before = text.slice(low, at)
  const year = Number(text.slice(at, at + 4))
  if (isDigit(text.charCodeAt(at + 4))) return undefined
  const found = (
    match: RegExpExecArray,
    month: number,
    day: number,
    swapped?: true,
  ): Day | undefined => valid({start: low + match.index, end: at + 4, year, month, day, swapped})
  const digits = /(?<!\d|\d[.:/])(\d{1,2})(\s?[./-]\s?)(\d{1,2})\s?[./-]\s?$/.exec(before)
  if (digits) {
    const [first, second] = [Number(digits[1]), Number(digits[3])]
    if (digits[2]?.includes('/'))
      return found(digits, second, first, true) ?? found(digits, first, second)
    return found(digits, second, first) ?? found(digits, first, second)
  }
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|re|º|°|ª)?\.?[\s-]{0,2}(?:de |of |d’|d')?([\p{L}\p{M}]{3,14})[.,]?[\s-]{0,2}(?:de |del |of )?$/u.exec(
      before,
    )
  const named = dayFirst && monthOf(dayFirst[2] ?? '')
  if (dayFirst && named) return found(dayFirst, named, Number(dayFirst[1]))
  const monthFirst =
    /([\p{L}\p{M}]{3,40})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?\s{0,2},?\s{0,2}$/u.exec(before)
  const written = monthFirst?.[1] ?? ''
  const month = monthOf(written)
  if (!monthFirst || !month) return undefined
  // A name may be glued to the month: the date starts at the month.
  const glued = written.length - monthName(written).length
  const day = found(monthFirst, month, Number(monthFirst[2]))
  return day && {...day, start: day.start + glued}
}

const monthOf = (word: string): number | undefined => months.get(monthName(word).toLowerCase())

/** The word, or what follows the last small letter before a capital: `DoeJanuary` is `January`. */
function monthName(word: string): string {
  if (months.has(word.toLowerCase())) return word
  for (let at = word.length - 1; at > 0; at--) {
    const letter = word.charAt(at)
    if (letter !== letter.toLowerCase()) return word.slice(at)
  }
  return word
}

function valid(day: Day): Day | undefined {
  const {year, month, day: number = 1} = day
  if (month < 1 || month > 12 || number < 1) return undefined
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const most = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return number <= most ? day : undefined
}

const two = (value: number): string => String(value).padStart(2, '0')

function withTime(text: string, day: Day, order: DigitOrder): PrintedDate {
  const {year, month, day: number = 1, start} = day
  const time = timeAfter(text, day.end) ?? timeBefore(text, start)
  const stamp = (m: number, d: number): string =>
    `${String(year).padStart(4, '0')}-${two(m)}-${two(d)}${time?.value ?? ''}`
  const span = {
    start: Math.min(start, time?.start ?? start),
    end: Math.max(day.end, time?.end ?? 0),
  }
  const zone = time?.zone ? {zone: time.zone} : {}
  if (day.swapped && number !== month && number <= 12 && order !== 'dayFirst') {
    if (order === 'monthFirst') return {...span, timestamp: stamp(number, month), ...zone}
    return {...span, readings: [stamp(month, number), stamp(number, month)], ...zone}
  }
  return {...span, timestamp: stamp(month, number), ...zone}
}

interface Time {
  readonly start?: number
  readonly end?: number
  readonly value: string
  readonly zone?: string | undefined
}

const joiner =
  /^(?:T|[\s,.|·•–—/-]{0,4}(?:at|um|à|a las|a la|alle|ore|às|as|kl\.?|klo|om|g\.|ob|v|o|saat|pukul|-)?\s{0,2}\(?)(?=\d|午|오)/u
const clock =
  /^(\d{1,2})(?:(?::|h|\.|\sh\s|時)([0-5]\d)(?:(?::|\.)([0-5]\d)(?:\.(\d{1,9}))?)?|(?=\s?[ap]\.?m))/iu
const meridiem = /^\s{0,2}([ap])\.?m\b\.?/i
const zoneMark =
  /^\s{0,2}(?:\(?(Z)\b|\(?(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d\d)?(?!\d)\)?|\(?(UTC|GMT)\b\)?|\(?(A?[ECMP][SD]?T|CES?T|MESZ|MEZ|BST|IST|JST|KST|WIB|AEST|AEDT|WES?T|EES?T|SGT|HKT|NZ[SD]T|SAST|HNE|HAE)\b\)?)/

function timeAfter(text: string, end: number): Time | undefined {
  const after = text.slice(end, end + 64)
  const lead = joiner.exec(after)
  if (!lead) return undefined
  return timeAt(after.slice(lead[0].length), end + lead[0].length)
}

function timeAt(rest: string, offset: number): Time | undefined {
  const read = clock.exec(rest)
  if (!read) return undefined
  let hour = Number(read[1])
  let length = read[0].length
  const half = meridiem.exec(rest.slice(length))
  if (half) {
    if (hour < 1 || hour > 12) return undefined
    hour = (hour % 12) + (half[1]?.toLowerCase() === 'p' ? 12 : 0)
    length += half[0].length
  }
  if (hour > 23 || (!half && isDigit(rest.charCodeAt(length)))) return undefined
  const seconds = read[3] ? `:${read[3]}${read[4] ? `.${read[4]}` : ''}` : ''
  const value = `T${two(hour)}:${read[2] ?? '00'}${seconds}`
  const spoken = /^\s?(?:Uhr|uur|h|hs|hrs)\b/.exec(rest.slice(length))
  length += spoken?.[0].length ?? 0
  const mark = zoneMark.exec(rest.slice(length))
  if (!mark) return {value, end: offset + length}
  const [, z, sign, hours, minutes, utc, name] = mark
  const zoned = offset + length + mark[0].length
  if (z || utc) return {value: `${value}Z`, end: zoned}
  if (name) return {value, zone: name, end: zoned}
  if (Number(hours) > 14 || Number(minutes ?? 0) > 59) return {value, end: offset + length}
  return {value: `${value}${sign}${two(Number(hours))}:${minutes ?? '00'}`, end: zoned}
}

/** `22:04, 22 Apr 2024`: the time stands before the day. */
function timeBefore(text: string, start: number): Time | undefined {
  const low = Math.max(0, start - 20)
  const before = text.slice(low, start)
  const match =
    /(?<![\d.:])(\d{1,2}[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?)\s{0,2}(?:Uhr|uur)?\s{0,2}(?:[A-Z]{2,4})?[\s,|·•–-]{1,4}$/iu.exec(
      before,
    )
  if (!match?.[1]) return undefined
  const time = timeAt(match[0].trimEnd().replace(/[\s,|·•–-]+$/, ''), 0)
  return time && {value: time.value, zone: time.zone, start: low + match.index}
}
