import type * as z from 'zod'
import {scalar} from './scalar.ts'

/**
 * A year, month, day or time exactly as precise as the source: `2025`, `2025-01`, `2025-01-28`,
 * `2025-01-28T16:30`, with seconds and fractions, with `Z`, an offset or neither.
 * ISO 8601 calendar dates. Precision and offset are meaning: `Z` and `+00:00` differ.
 */
export type Timestamp = string

const leap =
  '(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29'
const day =
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])'
const time =
  'T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?'
const pattern = new RegExp(
  `^(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|(?:${leap}|\\d{4}-(?:${day}))(?:${time})?)$`,
  'u',
)

/** The schema of {@link Timestamp}. */
export const timestamp: z.ZodType<Timestamp> = scalar(pattern, 'timestamp-malformed', 'Timestamp')
