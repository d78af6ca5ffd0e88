import type {Timestamp} from '@copydesk/schema'

const full = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/

/**
 * A moment as RFC 3339 demands it, with seconds and a zone, or nothing: a day alone is no moment, and
 * the zone of a local time is only what `assumeZone` says.
 */
export function zonedTimestamp(
  timestamp: Timestamp | undefined,
  assumeZone: string | undefined,
): string | undefined {
  const [, minute, seconds = ':00', zone = assumeZone] = full.exec(timestamp ?? '') ?? []
  return minute === undefined || zone === undefined ? undefined : `${minute}${seconds}${zone}`
}
