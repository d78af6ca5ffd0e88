/**
 * A date as other houses write it, as an ISO date or time: `2024-01-02 10:00 +0100`, `Jul 08 2022`,
 * `Fri, 8 July 2022 10:00:00 GMT`. Nothing is added and nothing guessed: what says neither, such as
 * `01/02/2024`, is left as it is.
 */
export function toTimestamp(written: string): string {
  if (written.length > longest) return written
  const numbers = numeric.exec(written)
  if (numbers) {
    const [, year = '', month = '', day = '', time = ''] = numbers
    return `${year}-${two(month)}-${two(day)}${toTime(time)}`
  }
  const words = worded.exec(written)
  const name = words?.[2] ?? words?.[3] ?? ''
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (!words || month === 0 || !fullNames.some((full) => isMonth(full, name))) return written
  const [, before, , , after, year = '', time = ''] = words
  return `${year}-${two(String(month))}-${two(before ?? after ?? '')}${toTime(time)}`
}

const longest = 64
const clock = '(?:(?:[T ]+)(\\d{1,2}:\\d{2}[\\d:.]*(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?))?'
const numeric = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${clock}$`, 'i')
const ordinal = '(\\d{1,2})(?:st|nd|rd|th)?'
const worded = new RegExp(
  `^(?:[a-z]{3,9},? )?(?:${ordinal} ([a-z]{3,9})|([a-z]{3,9})\\.? ${ordinal}),? (\\d{4})${clock}$`,
  'i',
)
const fullNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const months = fullNames.map((name) => name.slice(0, 3))

const isMonth = (full: string, name: string): boolean =>
  name.toLowerCase() === full || name.toLowerCase() === full.slice(0, 3) || name === 'Sept'

const two = (digits: string): string => digits.padStart(2, '0')

function toTime(written: string): string {
  const [, hours = '', rest = '', zone = ''] = /^(\d{1,2})([\d:.]*) ?(.*)$/.exec(written) ?? []
  if (hours === '') return ''
  const offset = /^([+-]\d{2}):?(\d{2})$/.exec(zone)
  if (offset) return `T${two(hours)}${rest}${offset[1]}:${offset[2]}`
  return `T${two(hours)}${rest}${zone === '' ? '' : 'Z'}`
}
