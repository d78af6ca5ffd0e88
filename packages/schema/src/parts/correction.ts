import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Inline, inlines} from '../inlines/index.ts'
import {type Timestamp, timestamp} from '../scalars/timestamp.ts'

/** The kinds of correction. */
export const correctionKinds = ['correction', 'clarification', 'update', 'retraction'] as const

/** A dated statement of what was wrong. */
export interface Correction {
  readonly text: readonly Inline[]
  readonly date?: Timestamp | undefined
  readonly kind?: (typeof correctionKinds)[number] | undefined
}

/** The schema of {@link Correction}. */
export const correction: z.ZodType<Correction> = z
  .strictObject({
    text: inlines,
    date: timestamp.optional(),
    kind: z.enum(correctionKinds).optional(),
  } satisfies Fields<Correction>)
  .meta({id: 'Correction'})
