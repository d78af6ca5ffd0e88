import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from './index.ts'

/** Raised characters: the 2 of m². */
export interface Superscript<Child = Inline> {
  readonly type: 'superscript'
  readonly children: readonly Child[]
}

/** The schema of {@link Superscript}, around these children. */
export function superscript<Child>(
  children: z.ZodType<readonly Child[]>,
  id: string,
): z.ZodType<Superscript<Child>> {
  return z
    .strictObject({type: z.literal('superscript'), children} satisfies Fields<Superscript<Child>>)
    .meta({id})
}
