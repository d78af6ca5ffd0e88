import type {RootContent} from 'mdast'
import type {BlockReader} from '../blocks/block-codec.ts'
import type {BodyWriter} from '../blocks/write-blocks.ts'
import type {Reading} from '../trace/trace.ts'

/** The members of a document that were read so far. */
export type Said = {readonly [name: string]: Reading | undefined}

/** Reading and writing of what stands under a document's front matter, side by side. */
export interface DocumentCodec<D> {
  /** What the body says, beside or over what the front matter said. */
  readonly read: (nodes: readonly RootContent[], said: Said, reader: BodyReader) => Said
  readonly write: (document: D, body: BodyWriter) => string
}

/** What reading a body needs. */
export interface BodyReader extends BlockReader {
  /** Where the body begins in the source. */
  readonly start: number
}
