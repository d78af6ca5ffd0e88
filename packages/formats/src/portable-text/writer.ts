import type {Block, Inline} from '@copydesk/schema'
import type {Data} from './data.ts'
import type {Members} from './shape.ts'

/** What is at hand while a document is written. Blocks of your own are written with it too. */
export interface PortableTextWriter {
  /** A body: an array of Portable Text, every entry with its key. */
  readonly blocks: (blocks: readonly Block[]) => readonly Data[]
  /** Running text on its own: an array of one block, or of none. */
  readonly inlines: (inlines: readonly Inline[]) => readonly Data[]
  /** A block of text: spans, marks and their definitions, without a key. */
  readonly text: (inlines: readonly Inline[], style: string) => Data
  /** An object's members, those of this shape as what they hold. */
  readonly members: (value: object, shape: Members) => Data
  /** The entry with a key of its own. */
  readonly keyed: (entry: Data) => Data
}
