import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Credit, credit} from './credit.ts'

/** Who made a piece. */
export interface Byline {
  /** The printed line, where it says more than its parts. */
  readonly text?: Text | undefined
  readonly contributors: readonly Credit[]
}

/** The schema of {@link Byline}. */
export const byline: z.ZodType<Byline> = z
  .strictObject({text: text.optional(), contributors: z.array(credit)} satisfies Fields<Byline>)
  .meta({id: 'Byline'})
