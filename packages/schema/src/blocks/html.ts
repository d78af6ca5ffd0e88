import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {areInOrder} from '../normalize/settled.ts'
import {isLines, type Lines, multiline} from '../scalars/characters.ts'
import type {BlockDefinition} from './block-definition.ts'

/** Foreign markup, to the letter. It is balanced and sanitised on the way out. */
export interface Html {
  readonly type: 'html'
  readonly value: Lines
}

/** Blank markup is nothing. */
export const html: BlockDefinition<Html> = {
  schema: () =>
    z
      .strictObject({type: z.literal('html'), value: multiline} satisfies Fields<Html>)
      .meta({id: 'Html'}),
  parts: ['value'],
  normalize: (block) =>
    block.value.trim() === '' ? undefined : {type: 'html', value: block.value},
  isSettled(block) {
    const {value} = block
    return areInOrder(block, members) && isLines(value) && value.trim() !== ''
  },
}

const members = ['type', 'value'] as const
