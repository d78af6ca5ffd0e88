import * as fc from 'fast-check'

const two = (value: number): string => String(value).padStart(2, '0')
const upTo = (max: number): fc.Arbitrary<string> => fc.integer({min: 0, max}).map(two)

const year = fc.oneof(
  {weight: 4, arbitrary: fc.integer({min: 1990, max: 2030})},
  {weight: 1, arbitrary: fc.integer({min: 0, max: 9999})},
  {weight: 1, arbitrary: fc.constantFrom(0, 1900, 2000, 2024, 2100, 9999)},
)

const date = fc
  .record({year, month: fc.integer({min: 1, max: 12}), day: fc.integer({min: 0, max: 30})})
  .map((parts) => {
    const leap = parts.year % 4 === 0 && (parts.year % 100 !== 0 || parts.year % 400 === 0)
    const short = [4, 6, 9, 11].includes(parts.month) ? 30 : 31
    const length = parts.month === 2 ? (leap ? 29 : 28) : short
    const day = two((parts.day % length) + 1)
    return {year: String(parts.year).padStart(4, '0'), month: two(parts.month), day}
  })

const fraction = fc
  .string({unit: fc.constantFrom(...'0159'), minLength: 1, maxLength: 9})
  .map((digits) => `.${digits}`)
const seconds = fc
  .tuple(upTo(59), fc.oneof(fc.constant(''), fraction))
  .map(([whole, rest]) => `:${whole}${rest}`)
const offset = fc
  .tuple(fc.constantFrom('+', '-'), upTo(23), upTo(59))
  .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`)
const zone = fc.oneof(fc.constantFrom('', 'Z', '+00:00', '-00:00', '+05:45'), offset)
const time = fc
  .tuple(upTo(23), upTo(59), fc.oneof(fc.constant(''), seconds), zone)
  .map(([hour, minute, second, place]) => `T${hour}:${minute}${second}${place}`)

/** A moment of any precision, with a zone or without. */
export const anyTimestamp: fc.Arbitrary<string> = fc.oneof(
  {weight: 1, arbitrary: date.map((parts) => parts.year)},
  {weight: 1, arbitrary: date.map((parts) => `${parts.year}-${parts.month}`)},
  {weight: 2, arbitrary: date.map((parts) => `${parts.year}-${parts.month}-${parts.day}`)},
  {
    weight: 4,
    arbitrary: fc
      .tuple(date, time)
      .map(([parts, clock]) => `${parts.year}-${parts.month}-${parts.day}${clock}`),
  },
)
