import type {Block, Inline, Span} from '@copydesk/schema'
import type {Definition, PhrasingContent, RootContent} from 'mdast'
import type {LineReader} from '../front-matter/field-reader.ts'
import type {Place} from '../inlines/inline-codec.ts'
import type {Reading} from '../trace/trace.ts'

/** What reading blocks needs to know. */
export interface BlockReader extends LineReader {
  readonly source: string
  /** The place in the source of a stretch of what the engine was given. */
  readonly place: (start: number, end: number) => Span
  readonly span: (node: RootContent) => Span
  readonly inlines: (nodes: readonly PhrasingContent[]) => Reading<readonly Inline[]>
  readonly blocks: (nodes: readonly RootContent[]) => Reading<readonly unknown[]>
  /** A list of what was read from some nodes, with its place where places are asked for. */
  readonly all: (
    readings: readonly Reading[],
    nodes: readonly RootContent[],
  ) => Reading<readonly unknown[]>
  /** Notes which node says a block, and what its members were read from. It is handed back as it is. */
  readonly said: <T>(
    block: T,
    node: RootContent,
    members: {readonly [name: string]: Reading | undefined},
  ) => Reading<T>
  readonly definition: (identifier: string) => Definition | undefined
  readonly footnote: (identifier: string) => string
}

/** What a node says that is a block of the dialect but says nothing: an empty list. */
export const nothing = 'nothing'

/** What a codec makes of a node: a block, nothing, or `undefined` where it is not its own. */
export type Claim = Reading | typeof nothing | undefined

/** What writing blocks needs. */
export interface BlockWriter {
  readonly inlines: (inlines: readonly Inline[], place: Place) => string
  readonly blocks: (blocks: readonly Block[]) => string
  /** Blocks inside a directive. Engines find the footnotes defined there after the references to them. */
  readonly inside: (blocks: readonly Block[]) => string
  /** Blocks right inside a footnote, where engines take what follows another footnote for its own. */
  readonly note: (blocks: readonly Block[]) => string
  /** Whether this block is right inside a footnote. */
  readonly inNote: boolean
  /** Tells that a footnote is there. */
  readonly defined: (identifier: string) => void
  /** How many blocks stand right before this one that it would be joined with. */
  readonly beside: number
}

/** Reading and writing of one block, side by side. */
export interface BlockCodec<B> {
  /** The nodes of the engine that may be this block; of two blocks the table's first is asked first. */
  readonly nodes: readonly RootContent['type'][]
  readonly read: (node: RootContent, reader: BlockReader) => Claim
  readonly write: (block: B, writer: BlockWriter) => string
  /** Neighbours of one seam would be read as one block, unless written with a difference. */
  readonly seam?: ((block: B) => string) | undefined
}
