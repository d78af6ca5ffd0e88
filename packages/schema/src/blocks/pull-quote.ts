import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from '../inlines/index.ts'
import type {BlockDefinition} from './block-definition.ts'

/** Words lifted from this story and set large. */
export interface PullQuote {
  readonly type: 'pullQuote'
  readonly attribution?: readonly Inline[] | undefined
  readonly children: readonly Inline[]
}

/** A pull quote without words is nothing. */
export const pullQuote: BlockDefinition<PullQuote> = {
  schema: ({inlines}) =>
    z
      .strictObject({
        type: z.literal('pullQuote'),
        attribution: inlines.optional(),
        children: inlines,
      } satisfies Fields<PullQuote>)
      .meta({id: 'PullQuote'}),
  parts: ['children', 'attribution'],
  normalize(block, normal) {
    const children = normal.inlines(block.children)
    const attribution = normal.inlines(block.attribution ?? [])
    if (children.length === 0) return undefined
    return {type: 'pullQuote', ...(attribution.length > 0 ? {attribution} : {}), children}
  },
}
