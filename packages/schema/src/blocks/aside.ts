import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from '../inlines/index.ts'
import type {BlockDefinition} from './block-definition.ts'
import type {Block} from './index.ts'

/** A box beside the story: facts, background, figures. */
export interface Aside {
  readonly type: 'aside'
  readonly heading?: readonly Inline[] | undefined
  readonly children: readonly Block[]
}

/** A box that holds nothing, not even a heading, is nothing. */
export const aside: BlockDefinition<Aside> = {
  schema: ({blocks, inlines}) =>
    z
      .strictObject({
        type: z.literal('aside'),
        heading: inlines.optional(),
        children: blocks,
      } satisfies Fields<Aside>)
      .meta({id: 'Aside'}),
  parts: ['heading', 'children'],
  normalize(block, normal) {
    const heading = normal.inlines(block.heading ?? [])
    const children = normal.blocks(block.children)
    if (heading.length === 0 && children.length === 0) return undefined
    return {type: 'aside', ...(heading.length > 0 ? {heading} : {}), children}
  },
}
