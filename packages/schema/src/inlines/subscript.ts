import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from './index.ts'

/** Lowered characters: the 2 of H₂O. */
export interface Subscript<Child = Inline> {
  readonly type: 'subscript'
  readonly children: readonly Child[]
}

/** The schema of {@link Subscript}, around these children. */
export function subscript<Child>(
  children: z.ZodType<readonly Child[]>,
  id: string,
): z.ZodType<Subscript<Child>> {
  return z
    .strictObject({type: z.literal('subscript'), children} satisfies Fields<Subscript<Child>>)
    .meta({id})
}
