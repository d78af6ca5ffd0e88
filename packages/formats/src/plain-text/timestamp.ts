import type {Pointer, Timestamp} from '@copydesk/schema'
import type {Desk} from './desk.ts'

/** A timestamp as it is, as precise and with no more zone than it has: `2025-01-28 16:30 +01:00`. */
export function writeTimestamp(timestamp: Timestamp | undefined, at: Pointer, desk: Desk): string {
  return desk
    .text(timestamp, at)
    .replace('T', ' ')
    .replace(/(?=[+-]\d\d:\d\d$)/, ' ')
}
