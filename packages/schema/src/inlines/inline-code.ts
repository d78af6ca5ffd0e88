import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Characters, characters} from '../scalars/characters.ts'

/** A run of code in a sentence. */
export interface InlineCode {
  readonly type: 'inlineCode'
  readonly value: Characters
}

/** The schema of {@link InlineCode}. */
export const inlineCode: z.ZodType<InlineCode> = z
  .strictObject({type: z.literal('inlineCode'), value: characters} satisfies Fields<InlineCode>)
  .meta({id: 'InlineCode'})
