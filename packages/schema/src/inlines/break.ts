import * as z from 'zod'
import type {Fields} from '../fields.ts'

/** A line break that is meant, as in an address. Verse has lines instead. */
export interface Break {
  readonly type: 'break'
}

/** The schema of {@link Break}. */
export const breakNode: z.ZodType<Break> = z
  .strictObject({type: z.literal('break')} satisfies Fields<Break>)
  .meta({id: 'Break'})
