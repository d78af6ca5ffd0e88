import type {
  Block,
  BuiltInCode,
  Diagnostic,
  Heading,
  Inline,
  ReportDetails,
  Span,
} from '@copydesk/schema'
import type {HtmlElement, HtmlNode} from '../tree.ts'
import type {Mark} from './marks.ts'
import type {Look} from './style.ts'

/** What is at hand while a fragment is read. */
export interface Reader {
  readonly source: string
  /** Blocks of what may stand in a flow. Blocks are in their normal form, and empty ones left out. */
  readonly blocks: (nodes: readonly HtmlNode[], context: Context) => readonly Block[]
  /** Running text in its normal form; blocks in it are set beside each other by breaks. */
  readonly inlines: (nodes: readonly HtmlNode[], marks?: readonly Mark[]) => readonly Inline[]
  /** One line of text, or none. */
  readonly text: (nodes: readonly HtmlNode[]) => string | undefined
  /** Whether an element has something in it that begins a block. */
  readonly holdsBlocks: (element: HtmlElement) => boolean
  readonly look: (element: HtmlElement) => Look
  readonly report: (
    code: BuiltInCode,
    found: string,
    node: HtmlNode,
    details?: ReportDetails,
  ) => void
  /** Say that what is in a node was read, so that it need not be told. */
  readonly take: (node: HtmlNode) => void
  /** As `take`, of an element that only shows a value that it says anyway. */
  readonly takeEcho: (element: HtmlElement, value: string | undefined) => void
  /** Remember where a value was read. */
  readonly place: <T extends object>(value: T, node: HtmlNode | Span) => T
  readonly diagnostics: readonly Diagnostic[]
}

/** What is around a flow. */
export interface Context {
  /** Marks around blocks, such as a link around a figure: they go onto the words. */
  readonly marks: readonly Mark[]
  /** The highest heading that may stand here. */
  readonly headingDepth: Heading['depth']
  /** Takes the first heading of the first level, where it may be the headline. */
  readonly headline?: ((text: string, element: HtmlElement) => void) | undefined
}
