import type {Timestamp} from './scalars/timestamp.ts'

/**
 * Which of two timestamps is earlier: negative, zero or positive, or `undefined` where that is not
 * sound. They are compared as far as both are precise, to a millisecond at the most: a day and an hour of that day are equal. Two
 * with a zone are compared as instants, two without as what the clock showed; one of each only by
 * distance: more than 26 hours apart, no zone on Earth (UTC−12 to UTC+14) can turn them round.
 */
export function compareTimestamps(a: Timestamp, b: Timestamp): number | undefined {
  const [first, second] = [start(a), start(b)]
  const apart = first - second
  const coarsest = Math.max(width(a), width(b))
  if (zoned(a) !== zoned(b)) return Math.abs(apart) > 26 * hour + coarsest ? apart : undefined
  if (first < second) return first + width(a) > second ? 0 : apart
  return second + width(b) > first ? 0 : apart
}

const hour = 3_600_000

const zoned = (timestamp: Timestamp): boolean => /(?:Z|[+-]\d\d:\d\d)$/.test(timestamp.slice(10))

/** The start of what a timestamp says, in milliseconds, as UTC where no zone is said. */
function start(timestamp: Timestamp): number {
  const time = timestamp.includes('T') && !zoned(timestamp) ? `${timestamp}Z` : timestamp
  return Date.parse(time)
}

/** How long what a timestamp says lasts, in milliseconds; one at the least. */
function width(timestamp: Timestamp): number {
  if (timestamp.length <= 7) {
    const next = new Date(start(timestamp))
    if (timestamp.length === 4) next.setUTCFullYear(next.getUTCFullYear() + 1)
    else next.setUTCMonth(next.getUTCMonth() + 1)
    return next.getTime() - start(timestamp)
  }
  if (timestamp.length === 10) return 24 * hour
  const [, seconds, fraction] = /T\d\d:\d\d(:\d\d(?:\.(\d+))?)?/.exec(timestamp) ?? []
  if (seconds === undefined) return 60_000
  return Math.max(1, 1000 / 10 ** (fraction?.length ?? 0))
}
