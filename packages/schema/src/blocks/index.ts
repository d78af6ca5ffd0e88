import * as z from 'zod'
import {type Inline, inlines} from '../inlines/index.ts'
import {unionByType} from '../union.ts'
import {type Aside, aside} from './aside.ts'
import type {BlockDefinition} from './block-definition.ts'
import {type Code, code} from './code.ts'
import {type Custom, custom} from './custom.ts'
import {type Embed, embed} from './embed.ts'
import {type Figure, figure} from './figure.ts'
import {type Footnote, footnote} from './footnote.ts'
import {type Gallery, gallery} from './gallery.ts'
import {type Heading, heading} from './heading.ts'
import {type Html, html} from './html.ts'
import {type LinkList, linkList} from './link-list.ts'
import {type List, list} from './list.ts'
import {type LiveEntry, liveEntry} from './live-entry.ts'
import {type Paragraph, paragraph} from './paragraph.ts'
import {poem, type Verse} from './poem.ts'
import {type PullQuote, pullQuote} from './pull-quote.ts'
import {type Quote, quote} from './quote.ts'
import {type Table, table} from './table.ts'
import {type ThematicBreak, thematicBreak} from './thematic-break.ts'

/** Every block a body may hold: a closed list. Add one here; the compiler lists what is left to do. */
export interface BlockMap {
  readonly paragraph: Paragraph
  readonly heading: Heading
  readonly list: List
  readonly quote: Quote
  readonly pullQuote: PullQuote
  readonly figure: Figure
  readonly gallery: Gallery
  readonly embed: Embed
  readonly aside: Aside
  readonly linkList: LinkList
  readonly liveEntry: LiveEntry
  readonly table: Table
  readonly code: Code
  readonly thematicBreak: ThematicBreak
  readonly poem: Verse
  readonly footnote: Footnote
  readonly html: Html
  readonly custom: Custom
}

/**
 * A block of a body, told apart by `type`: a closed list, so that a `switch` over it can be complete. Your
 * own block is a `custom` with a name, data and children.
 */
export type Block = BlockMap[keyof BlockMap]

/** What shared code knows of each block. */
export const blockDefinitions: {readonly [K in keyof BlockMap]: BlockDefinition<BlockMap[K]>} = {
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

/** The names of the blocks. */
export const blockTypes: readonly Block['type'][] = Object.keys(blockDefinitions) as Block['type'][] // its own keys

/** The schema of a body. */
export const blocks: z.ZodType<readonly Block[]> = z.lazy(() => z.array(block))

const content: {blocks: typeof blocks; inlines: z.ZodType<readonly Inline[]>} = {blocks, inlines}

/** The schema of {@link Block}. */
export const block: z.ZodType<Block> = unionByType<Block>(
  'Block',
  blockTypes.map((type): z.ZodType<Block> => blockDefinitions[type].schema(content)),
)
