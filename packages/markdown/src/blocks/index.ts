import type {BlockMap} from '@copydesk/schema'
import {aside} from './aside.ts'
import type {BlockCodec} from './block-codec.ts'
import {code} from './code.ts'
import {custom} from './custom.ts'
import {embed} from './embed.ts'
import {figure} from './figure.ts'
import {footnote} from './footnote.ts'
import {gallery} from './gallery.ts'
import {heading} from './heading.ts'
import {html} from './html.ts'
import {linkList} from './link-list.ts'
import {list} from './list.ts'
import {liveEntry} from './live-entry.ts'
import {paragraph} from './paragraph.ts'
import {poem} from './poem.ts'
import {pullQuote} from './pull-quote.ts'
import {quote} from './quote.ts'
import {table} from './table.ts'
import {thematicBreak} from './thematic-break.ts'

/**
 * How each block is read and written. A block without a codec does not compile.
 * The first to claim a node wins: `figure` before `paragraph`, `poem` and `html` before `code`.
 */
export const blockCodecs: {readonly [K in keyof BlockMap]: BlockCodec<BlockMap[K]>} = {
  figure,
  paragraph,
  heading,
  list,
  quote,
  pullQuote,
  gallery,
  embed,
  aside,
  linkList,
  liveEntry,
  table,
  poem,
  html,
  code,
  thematicBreak,
  footnote,
  custom,
}
