import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from '../inlines/index.ts'
import {isFilled, isInOrder} from '../normalize/settled.ts'
import type {BlockDefinition} from './block-definition.ts'
import type {Block} from './index.ts'

/** Someone's words, set apart. */
export interface Quote {
  readonly type: 'quote'
  /** Who said or wrote it, and where. */
  readonly attribution?: readonly Inline[] | undefined
  readonly children: readonly Block[]
}

/** A quote without words is nothing, whoever it is attributed to. */
export const quote: BlockDefinition<Quote> = {
  schema: ({blocks, inlines}) =>
    z
      .strictObject({
        type: z.literal('quote'),
        attribution: inlines.optional(),
        children: blocks,
      } satisfies Fields<Quote>)
      .meta({id: 'Quote'}),
  parts: ['children', 'attribution'],
  normalize(block, normal) {
    const children = normal.blocks(block.children)
    const attribution = normal.inlines(block.attribution ?? [])
    if (children.length === 0) return undefined
    return {type: 'quote', ...(attribution.length > 0 ? {attribution} : {}), children}
  },
  isSettled(block, {blocks, inlines}, room) {
    const {attribution, children} = block
    if (!isInOrder(block, members) || !isFilled(children)) return false
    if (attribution !== undefined && !(isFilled(attribution) && inlines(attribution))) return false
    return blocks(children, room)
  },
}

const members = ['type', 'attribution', 'children'] as const
