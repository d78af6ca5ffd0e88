import {type DigitOrder, findDates} from '../../dates/printed-date.ts'
import {months} from '../../lexicon/months.ts'
import {furtherMonths} from './further-months.ts'

/** A date as it is printed, at exactly the precision that is printed. */
export interface ParsedDate {
  /** ISO 8601: a day, with a time and an offset only where these are printed. */
  readonly timestamp: string
  /** Half-open offsets into the text. */
  readonly span: {readonly start: number; readonly end: number}
  /** The other reading of `04/05/2024`, where nothing settles the order. */
  readonly ambiguous?: string | undefined
}

/** Languages whose papers print the day first; English is not among them. */
const dayFirst: ReadonlySet<string> = new Set(
  'de fr es it pt nl sv da no nb nn fi pl cs sk sl hr sr bg ru uk el tr id ms ro hu lt lv et ca is ar he hi bn vi sw th'.split(
    ' ',
  ),
)

/**
 * The first full date in a text. What is told from now ("2 hours ago", "yesterday") is no date:
 * nobody knows when the page was copied.
 */
export function parsePrintedDate(
  text: string,
  language?: string | undefined,
): ParsedDate | undefined {
  const order: DigitOrder =
    language !== undefined && dayFirst.has(language.slice(0, 2)) ? 'dayFirst' : undefined
  const plain = withPlainDigits(text)
  const [common] = findDates(plain, order)
  const further = furtherDate(plain)
  if (further && (!common || further.span.start < common.start)) return further
  if (!common) return shortDate(plain)
  const timestamp = common.timestamp ?? common.readings?.[0]
  if (timestamp === undefined) return undefined
  return {
    timestamp,
    span: {start: common.start, end: common.end},
    ambiguous: common.timestamp === undefined ? common.readings?.[1] : undefined,
  }
}

/** `25.4.24`: where points part the numbers the day comes first, and the year is of this century. */
function shortDate(text: string): ParsedDate | undefined {
  const found = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d\d)(?![\d.])/.exec(text)
  const timestamp = found && stamp(2000 + Number(found[3]), found[2], found[1])
  if (!found || !timestamp) return undefined
  return {timestamp, span: {start: found.index, end: found.index + found[0].length}}
}

/** Arabic, Persian, Devanagari, Bengali and Thai digits as ASCII ones: one unit each, so places stay. */
function withPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = zeros.find((start) => code >= start && code < start + 10) ?? code
    return String(code - zero)
  })
}

const zeros: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** Forms that the common finder leaves out, looked for in short windows round each year. */
function furtherDate(text: string): ParsedDate | undefined {
  for (let at = 0; at + 4 <= text.length; at++) {
    if (!isYear(text, at)) continue
    const printed = Number(text.slice(at, at + 4))
    // Thailand counts from 543 years earlier.
    const year = printed >= 2400 ? printed - 543 : printed
    const low = Math.max(0, at - 40)
    const before = text.slice(low, at)
    const behind =
      /(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? (?:năm )?$/u.exec(before) ??
      /(\d{1,2})[.,]?\s{0,2}(?:de |d’|d')?([\p{L}\p{M}.]{2,16})[.,]?\s{0,2}(?:de |del |พ\.ศ\. ?)?$/u.exec(
        before,
      )
    const date = behind && stamp(year, behind[2], behind[1])
    if (behind && date) return {timestamp: date, span: {start: low + behind.index, end: at + 4}}
    const ahead =
      /^\s?(?:m|г|gada|g)?\.?\s{0,2}(?:gada )?([\p{L}\p{M}]{3,16})\s{0,2}(\d{1,2})\.?(?: d\.?)?(?!\d)/u.exec(
        text.slice(at + 4, at + 40),
      )
    const other = ahead && stamp(year, ahead[1], ahead[2])
    if (ahead && other) return {timestamp: other, span: {start: at, end: at + 4 + ahead[0].length}}
    const latvian = /^\. gada (\d{1,2})\. ([\p{L}]{4,12})/u.exec(text.slice(at + 4, at + 34))
    const third = latvian && stamp(year, latvian[2], latvian[1])
    if (latvian && third)
      return {timestamp: third, span: {start: at, end: at + 4 + latvian[0].length}}
  }
  return undefined
}

function stamp(
  year: number,
  monthName: string | undefined,
  dayDigits: string | undefined,
): string | undefined {
  const name = (monthName ?? '').toLowerCase()
  const month = /^\d+$/.test(name) ? Number(name) : (furtherMonths.get(name) ?? months.get(name))
  const day = Number(dayDigits)
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > lastDay(year, month))
    return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isYear(text: string, at: number): boolean {
  const number = text.slice(at, at + 4)
  if (!/^(?:19|20|25)\d\d$/.test(number)) return false
  return !isDigit(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at + 4))
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
