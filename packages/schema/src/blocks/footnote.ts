import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {areInOrder, isFilled} from '../normalize/settled.ts'
import {isKebab, type Kebab, kebab} from '../scalars/kebab.ts'
import type {BlockDefinition} from './block-definition.ts'
import type {Block} from './index.ts'

/** A note to a place in the text, which a `footnoteReference` marks. */
export interface Footnote {
  readonly type: 'footnote'
  readonly identifier: Kebab
  readonly children: readonly Block[]
}

/** A note without words is nothing. */
export const footnote: BlockDefinition<Footnote> = {
  schema: ({blocks}) =>
    z
      .strictObject({
        type: z.literal('footnote'),
        identifier: kebab,
        children: blocks,
      } satisfies Fields<Footnote>)
      .meta({id: 'Footnote'}),
  parts: ['children'],
  normalize({identifier, children}, normal) {
    const kept = normal.blocks(children)
    return kept.length > 0 ? {type: 'footnote', identifier, children: kept} : undefined
  },
  isSettled(block, {blocks}, room) {
    const {identifier, children} = block
    if (!areInOrder(block, members) || !isKebab(identifier)) return false
    return isFilled(children) && blocks(children, room)
  },
}

const members = ['type', 'identifier', 'children'] as const
