import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from './index.ts'

/** Words of weight, commonly set in bold. */
export interface Strong<Child = Inline> {
  readonly type: 'strong'
  readonly children: readonly Child[]
}

/** The schema of {@link Strong}, around these children. */
export function strong<Child>(
  children: z.ZodType<readonly Child[]>,
  id: string,
): z.ZodType<Strong<Child>> {
  return z
    .strictObject({type: z.literal('strong'), children} satisfies Fields<Strong<Child>>)
    .meta({id})
}
