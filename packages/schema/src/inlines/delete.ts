import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from './index.ts'

/** Words struck out. */
export interface Delete<Child = Inline> {
  readonly type: 'delete'
  readonly children: readonly Child[]
}

/** The schema of {@link Delete}, around these children. */
export function deleted<Child>(
  children: z.ZodType<readonly Child[]>,
  id: string,
): z.ZodType<Delete<Child>> {
  return z
    .strictObject({type: z.literal('delete'), children} satisfies Fields<Delete<Child>>)
    .meta({id})
}
