import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from '../inlines/index.ts'
import {type LinkItem, linkItem} from '../parts/link-item.ts'
import type {BlockDefinition} from './block-definition.ts'

/** A list of stories elsewhere, inside the text. Links chosen for a whole story are its `related`. */
export interface LinkList {
  readonly type: 'linkList'
  readonly heading?: readonly Inline[] | undefined
  readonly items: readonly LinkItem[]
}

/** A list of links that holds nothing, not even a heading, is nothing. */
export const linkList: BlockDefinition<LinkList> = {
  schema: ({inlines}) =>
    z
      .strictObject({
        type: z.literal('linkList'),
        heading: inlines.optional(),
        items: z.array(linkItem),
      } satisfies Fields<LinkList>)
      .meta({id: 'LinkList'}),
  parts: ['heading', 'items'],
  normalize(block, normal) {
    const heading = normal.inlines(block.heading ?? [])
    const items = block.items.map((item) => normal.linkItem(item))
    if (heading.length === 0 && items.length === 0) return undefined
    return {type: 'linkList', ...(heading.length > 0 ? {heading} : {}), items}
  },
}
