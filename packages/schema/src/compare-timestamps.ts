import type {Timestamp} from './scalars/timestamp.ts'

/**
 * Which of two timestamps is earlier: negative, zero or positive, or `undefined` where that is not
 * sound. Two with a zone are compared as instants; two without are compared as far as both are
 * precise, and are equal where the shorter is the start of the longer; one of each only by distance:
 * more than 26 hours apart, no zone on Earth (UTC−12 to UTC+14) can turn them round.
 */
export function compareTimestamps(a: Timestamp, b: Timestamp): number | undefined {
  const [left, right] = [zoned(a), zoned(b)]
  if (left && right) return instant(a) - instant(b)
  if (!left && !right) {
    const length = Math.min(a.length, b.length)
    const [first, second] = [a.slice(0, length), b.slice(0, length)]
    return first < second ? -1 : first > second ? 1 : 0
  }
  const apart = instant(a) - instant(b)
  const coarsest = Math.max(width(a), width(b))
  return Math.abs(apart) > 26 * hour + coarsest ? apart : undefined
}

const hour = 3_600_000

const zoned = (timestamp: Timestamp): boolean => /(?:Z|[+-]\d\d:\d\d)$/.test(timestamp.slice(10))

/** The start of what a timestamp says, in milliseconds, as UTC where no zone is said. */
function instant(timestamp: Timestamp): number {
  const time = timestamp.includes('T') && !zoned(timestamp) ? `${timestamp}Z` : timestamp
  return Date.parse(time)
}

/** How long what a timestamp says may last, in milliseconds. */
function width(timestamp: Timestamp): number {
  if (timestamp.length === 4) return 366 * 24 * hour
  if (timestamp.length === 7) return 31 * 24 * hour
  return timestamp.length === 10 ? 24 * hour : 60_000
}
