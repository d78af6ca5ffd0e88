import type {BlockMap, Pointer} from '@copydesk/schema'
import type {ElementContent} from 'hast'
import type {Codec} from '../codec.ts'
import type {Desk} from '../desk.ts'
import {html} from './html.ts'
import {list} from './list.ts'
import {code, custom, embed, figure, gallery, linkList, liveEntry, thematicBreak} from './others.ts'
import {poem} from './poem.ts'
import {aside, footnote, heading, paragraph, pullQuote, quote} from './prose.ts'
import {table} from './table.ts'

/** How each block is written and read: a block without a codec does not compile. */
export const blockCodecs: {readonly [K in keyof BlockMap]: Codec<BlockMap[K]>} = {
  paragraph,
  heading,
  list,
  quote,
  pullQuote,
  figure,
  gallery,
  embed,
  aside,
  linkList,
  liveEntry,
  table,
  code,
  thematicBreak,
  poem,
  footnote,
  html,
  custom,
}

/** The only code that goes from a block's name to its writer. */
export function writeBlock<K extends keyof BlockMap>(
  block: BlockMap[K] & {readonly type: K},
  at: Pointer,
  desk: Desk,
): readonly ElementContent[] {
  const codec: Codec<BlockMap[K]> = blockCodecs[block.type]
  return codec.write(block, at, desk)
}
