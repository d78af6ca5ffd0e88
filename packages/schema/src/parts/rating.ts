import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'

/** A mark a reader or critic gives, on a scale from `worst` to `best`. */
export interface Rating {
  readonly criterion?: Text | undefined
  readonly value: number
  readonly best?: number | undefined
  readonly worst?: number | undefined
}

/** The schema of {@link Rating}. */
export const rating: z.ZodType<Rating> = z
  .strictObject({
    criterion: text.optional(),
    value: z.number(),
    best: z.number().optional(),
    worst: z.number().optional(),
  } satisfies Fields<Rating>)
  .meta({id: 'Rating'})
