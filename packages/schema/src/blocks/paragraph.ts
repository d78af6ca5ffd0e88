import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from '../inlines/index.ts'
import {areInOrder} from '../normalize/settled.ts'
import type {BlockDefinition} from './block-definition.ts'
import type {Figure} from './figure.ts'

/** Running text. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
}

const members = ['type', 'children'] as const

/** A paragraph that is one image is a figure: there is one way to say it. */
export const paragraph: BlockDefinition<Paragraph> = {
  schema: ({inlines}) =>
    z
      .strictObject({type: z.literal('paragraph'), children: inlines} satisfies Fields<Paragraph>)
      .meta({id: 'Paragraph'}),
  parts: ['children'],
  normalize(block, normal) {
    return paragraphOf(normal.inlines(block.children))
  },
  isSettled(block, settled) {
    const {children} = block
    if (!areInOrder(block, members) || !settled.inlines(children)) return false
    const [only, second] = children
    return only !== undefined && (second !== undefined || only.type !== 'image')
  },
}

/** The block that normal running text is: a figure where it is one image, nothing where it is none. */
export function paragraphOf(children: readonly Inline[]): Paragraph | Figure | undefined {
  const [only] = children
  if (!only) return undefined
  if (children.length > 1 || only.type !== 'image') return {type: 'paragraph', children}
  const {url, alt, title} = only
  const media = {kind: 'image', url, ...(alt ? {alt} : {})} as const
  if (!title) return {type: 'figure', media}
  return {type: 'figure', media, caption: [{type: 'text', value: title}]}
}
