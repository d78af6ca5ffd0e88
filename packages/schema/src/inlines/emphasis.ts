import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from './index.ts'

/** Stressed words, commonly set in italics. */
export interface Emphasis<Child = Inline> {
  readonly type: 'emphasis'
  readonly children: readonly Child[]
}

/** The schema of {@link Emphasis}, around these children. */
export function emphasis<Child>(
  children: z.ZodType<readonly Child[]>,
  id: string,
): z.ZodType<Emphasis<Child>> {
  return z
    .strictObject({type: z.literal('emphasis'), children} satisfies Fields<Emphasis<Child>>)
    .meta({id})
}
