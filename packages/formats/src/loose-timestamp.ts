import {type Timestamp, timestamp} from '@copydesk/schema'

/**
 * An ISO 8601 date or time as others write it: with a blank for `T`, an offset without a colon. What
 * it says stays as precise as it is; nothing where it is none.
 */
export function looseTimestamp(text: string): Timestamp | undefined {
  const tidy = text
    .trim()
    .slice(0, 60)
    .replace(/^(\d{4}-\d\d-\d\d)[ t](?=\d\d:)/, '$1T')
    .replace(/z$/, 'Z')
    .replace(/ ?([+-]\d\d):?(\d\d)$/, (offset, hours: string, minutes: string, at: number) =>
      at > 10 ? `${hours}:${minutes}` : offset,
    )
  const read = timestamp.safeParse(tidy)
  return read.success ? read.data : undefined
}
