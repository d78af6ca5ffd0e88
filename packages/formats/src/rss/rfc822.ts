import {type Timestamp, timestamp} from '@copydesk/schema'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const days = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')

/** The zones that RFC 822 names. Its letters of the military are of unknown meaning, says RFC 2822. */
const zones: ReadonlyMap<string, string> = new Map([
  ['UT', 'Z'], ['UTC', 'Z'], ['GMT', 'Z'], ['Z', 'Z'],
  ['EST', '-05:00'], ['EDT', '-04:00'], ['CST', '-06:00'], ['CDT', '-05:00'],
  ['MST', '-07:00'], ['MDT', '-06:00'], ['PST', '-08:00'], ['PDT', '-07:00'],
]) // biome-ignore format: a table

const form =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d\d)(:\d\d)?)?(?:\s*([A-Za-z]{1,5}|[+-]\d\d:?\d\d))?$/

/** What a date of RFC 822 says. */
export interface ReadDate {
  /** As precise as the date, and without a zone where it names none that is known. */
  readonly timestamp: Timestamp
  /** A zone that says no offset. */
  readonly unknownZone?: string | undefined
}

/** Read a date of RFC 822 and those after it: `Fri, 14 Nov 2025 08:20 +0100`. */
export function readRfc822(value: string): ReadDate | undefined {
  const tidy = value.slice(0, 80).replace(/\s+/g, ' ').trim()
  const [, day = '', month = '', year = '', hour, minute, seconds = '', zone = ''] =
    form.exec(tidy) ?? []
  const index = months.findIndex((name) => month.toLowerCase().startsWith(name.toLowerCase()))
  if (index < 0) return undefined
  const whole = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`
  const date = `${whole}-${two(index + 1)}-${two(Number(day))}`
  const known = /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(-2)}`
    : zones.get(zone.toUpperCase())
  const text =
    hour === undefined ? date : `${date}T${two(Number(hour))}:${minute}${seconds}${known ?? ''}`
  const read = timestamp.safeParse(text)
  if (!read.success) return undefined
  return {timestamp: read.data, ...(zone !== '' && known === undefined ? {unknownZone: zone} : {})}
}

/** A moment with a zone as RFC 822 has it, as precise as it is but for fractions of a second. */
export function writeRfc822(moment: Timestamp): string {
  const [, year = '', month = '', day = '', time = '', zone = ''] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(moment) ?? []
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  const offset = zone === 'Z' ? 'GMT' : zone.replace(':', '')
  return `${days[date.getUTCDay()]}, ${day} ${months[Number(month) - 1]} ${year} ${time} ${offset}`
}

const two = (number: number): string => String(number).padStart(2, '0')
