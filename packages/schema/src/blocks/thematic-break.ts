import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {areInOrder} from '../normalize/settled.ts'
import type {BlockDefinition} from './block-definition.ts'

/** A break between two parts of a text: a rule, three stars. */
export interface ThematicBreak {
  readonly type: 'thematicBreak'
}

/** See {@link ThematicBreak}. */
export const thematicBreak: BlockDefinition<ThematicBreak> = {
  schema: () =>
    z
      .strictObject({type: z.literal('thematicBreak')} satisfies Fields<ThematicBreak>)
      .meta({id: 'ThematicBreak'}),
  parts: [],
  normalize: (block) => ({type: block.type}),
  isSettled: (block) => areInOrder(block, members),
}

const members = ['type'] as const
