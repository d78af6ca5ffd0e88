import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Timestamp, timestamp} from '../scalars/timestamp.ts'

/** Where a story was filed from, and when. Not when it was published. */
export interface Dateline {
  readonly place: Text
  readonly date?: Timestamp | undefined
  readonly agency?: Text | undefined
}

/** The schema of {@link Dateline}. */
export const dateline: z.ZodType<Dateline> = z
  .strictObject({
    place: text,
    date: timestamp.optional(),
    agency: text.optional(),
  } satisfies Fields<Dateline>)
  .meta({id: 'Dateline'})
