import type {Diagnostic, Inline, Span} from '@copydesk/schema'
import type {Definition, PhrasingContent} from 'mdast'

/** What reading running text needs to know. */
export interface InlineReader {
  /** What the engine was given: positions are offsets into it. */
  readonly parsed: string
  /** The place in the source of a stretch of what was parsed. */
  readonly place: (start: number, end: number) => Span
  readonly definition: (identifier: string) => Definition | undefined
  /** The kebab name of a footnote. */
  readonly footnote: (identifier: string) => string
  readonly report: (diagnostic: Diagnostic) => void
  readonly children: (nodes: readonly PhrasingContent[]) => readonly Inline[]
  /** Notes which nodes, from the first to the last, say this inline. It is handed back as it is. */
  readonly said: <I extends Inline>(inline: I, first: PhrasingContent, last?: PhrasingContent) => I
}

/** Where running text is written, which decides what must be escaped and how a line is broken. */
export type Place = 'paragraph' | 'heading' | 'cell' | 'label' | 'line'

/** What writing a part of running text needs to know of what is around it. */
export interface InlineWriter {
  readonly place: Place
  /** The character before and after; a blank at the ends. */
  readonly before: string
  readonly after: string
  /** Whether it begins and ends a line, where other characters mean something. */
  readonly startsLine: boolean
  readonly endsLine: boolean
  /** The delimiters of the marks around it. */
  readonly taken: string
  readonly inLink: boolean
  /** Whether a first `strong` would be taken for the heading of an item. */
  readonly runIn: boolean
  readonly referred: (identifier: string) => void
  readonly children: (inlines: readonly Inline[], changes: Partial<InlineWriter>) => string
}

/** An HTML tag that is read as one of our inlines. */
export interface Tag {
  readonly names: readonly string[]
  readonly read: (
    children: readonly Inline[],
    attributes: {readonly [name: string]: string},
  ) => Inline
  /** The attribute without which it is foreign markup. */
  readonly needs?: string | undefined
  /** Stands alone, without a closing tag. */
  readonly void?: true | undefined
}

/** Reading and writing of one inline, side by side. */
export interface InlineCodec<I> {
  /** The nodes of the engine that say this inline. No two inlines have one in common. */
  readonly nodes: readonly PhrasingContent['type'][]
  /** What such a node says, before normalisation; `undefined` where it is markup of something else. */
  readonly read: (node: PhrasingContent, reader: InlineReader) => Inline | undefined
  readonly tag?: Tag | undefined
  readonly write: (inline: I, writer: InlineWriter) => string
  /** What it begins with, where its neighbour before must know more than that it is markup. */
  readonly first?: ((inline: I) => string) | undefined
}
