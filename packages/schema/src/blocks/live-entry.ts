import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from '../inlines/index.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Timestamp, timestamp} from '../scalars/timestamp.ts'
import type {BlockDefinition} from './block-definition.ts'
import type {Block} from './index.ts'

/** One entry of a live ticker. */
export interface LiveEntry {
  readonly type: 'liveEntry'
  readonly time?: Timestamp | undefined
  /** The time as printed, where it is no full date: `12:34`, `5 minutes ago`. */
  readonly printed?: Text | undefined
  readonly heading?: readonly Inline[] | undefined
  readonly children: readonly Block[]
}

/** An entry of which nothing is known is nothing. */
export const liveEntry: BlockDefinition<LiveEntry> = {
  schema: ({blocks, inlines}) =>
    z
      .strictObject({
        type: z.literal('liveEntry'),
        time: timestamp.optional(),
        printed: text.optional(),
        heading: inlines.optional(),
        children: blocks,
      } satisfies Fields<LiveEntry>)
      .meta({id: 'LiveEntry'}),
  parts: ['printed', 'heading', 'children'],
  normalize(block, normal) {
    const heading = normal.inlines(block.heading ?? [])
    const children = normal.blocks(block.children)
    const {time, printed} = normal.data({time: block.time, printed: block.printed})
    if (heading.length === 0 && children.length === 0 && !time && !printed) return undefined
    return {
      type: 'liveEntry',
      ...(time ? {time} : {}),
      ...(printed ? {printed} : {}),
      ...(heading.length > 0 ? {heading} : {}),
      children,
    }
  },
}
