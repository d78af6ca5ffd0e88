import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from '../inlines/index.ts'
import {areInOrder} from '../normalize/settled.ts'
import type {BlockDefinition} from './block-definition.ts'

/** A heading within the body: depth 2 to 6, and 4 to 6 inside an edition. */
export interface Heading {
  readonly type: 'heading'
  readonly depth: 2 | 3 | 4 | 5 | 6
  readonly children: readonly Inline[]
}

/** In an edition, depths 2 and 3 belong to sections and items: a heading there starts at 4. */
export const heading: BlockDefinition<Heading> = {
  schema: ({inlines}) =>
    z
      .strictObject({
        type: z.literal('heading'),
        depth: z.literal([2, 3, 4, 5, 6]),
        children: inlines,
      } satisfies Fields<Heading>)
      .meta({id: 'Heading'}),
  parts: ['children'],
  normalize({depth, children}, normal) {
    const kept = normal.inlines(children)
    if (kept.length === 0) return undefined
    return {
      type: 'heading',
      depth: depth < normal.headingDepth ? normal.headingDepth : depth,
      children: kept,
    }
  },
  isSettled(block, {headingDepth, inlines}) {
    const {depth, children} = block
    if (!areInOrder(block, members) || !inlines(children) || children.length === 0) return false
    return Number.isInteger(depth) && Number(depth) >= headingDepth && Number(depth) <= 6
  },
}

const members = ['type', 'depth', 'children'] as const
