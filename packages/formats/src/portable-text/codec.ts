import type {Block, Pointer} from '@copydesk/schema'
import type {Data} from './data.ts'
import type {PortableTextReader} from './reader.ts'
import type {PortableTextWriter} from './writer.ts'

/** How one kind of block is written, and how it is read from the entries that bear one of its types. */
export interface Codec<B> {
  /** The values of `_type` that it reads. Blocks of text are told apart by their style instead. */
  readonly types: readonly string[]
  /** Entries without keys: a list is many, others are one. */
  readonly write: (block: B, writer: PortableTextWriter) => readonly Data[]
  /** Nothing where the entry is not of this kind after all: it is then a block of a user's own. */
  readonly read: (entry: Data, at: Pointer, reader: PortableTextReader) => Block | undefined
}

/** Your own `_type`, as a block of ours and back. */
export interface PortableTextMapping {
  /** The entries that it reads: their `_type`. */
  readonly type: string
  readonly read: (entry: Data, reader: PortableTextReader, at: Pointer) => Block | undefined
  /** The entry for a block, or nothing where the block is to be written as usual. */
  readonly write?: ((block: Block, writer: PortableTextWriter) => Data | undefined) | undefined
}
