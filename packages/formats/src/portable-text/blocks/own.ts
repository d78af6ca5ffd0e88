import type {Block, BlockMap} from '@copydesk/schema'
import type {Codec} from '../codec.ts'
import {linkList, type Members, type MembersOf, verse} from '../shape.ts'

/** The blocks that Portable Text has no custom for: an object of our name, with our members. */
type Own =
  | 'pullQuote'
  | 'gallery'
  | 'embed'
  | 'aside'
  | 'linkList'
  | 'liveEntry'
  | 'poem'
  | 'footnote'

const shapes: {readonly [K in Own]: Members} = {
  pullQuote: {attribution: 'inlines', children: 'inlines'},
  gallery: {caption: 'inlines', children: 'blocks'},
  embed: {},
  aside: {heading: 'inlines', children: 'blocks'},
  linkList,
  liveEntry: {heading: 'inlines', children: 'blocks'},
  poem: verse,
  footnote: {children: 'blocks'},
} satisfies {readonly [K in Own]: MembersOf<BlockMap[K]>}

/** The codec of a block that is written as it is. What is wrong with what was read is told by the check. */
export const own = (type: Own): Codec<Block> => ({
  types: [type],
  write: (block, writer) => [writer.members(block, shapes[type])],
  read: (entry, at, reader) => reader.members(entry, shapes[type], at) as Block, // checked with the whole
})
