import type {Block, Inline, Loss, Pointer} from '@copydesk/schema'
import type {ElementContent} from 'hast'

/** What is at hand while one document is written: a record of what was, and how to write what is inside. */
export interface Desk {
  /**
   * Say that what stands at a place is in the output. What nobody holds is told as dropped. What is no
   * leaf says how many it has; each is held once.
   */
  readonly hold: (at: Pointer, leaves?: number) => void
  /** Tell what is there only as something else. */
  readonly tell: (loss: Loss) => void
  readonly blocks: (blocks: readonly Block[], at: Pointer) => readonly ElementContent[]
  readonly inlines: (
    inlines: readonly Inline[],
    at: Pointer,
    linked?: boolean,
  ) => readonly ElementContent[]
  /** A URL that runs nothing; any other is left out, and so told. */
  readonly url: (url: string | undefined, at: Pointer) => string | undefined
  /** The `id` of the first footnote of a name, once; what refers to it asks with `refer`. */
  readonly footnoteId: (identifier: string) => string | undefined
  readonly refer: (identifier: string) => string | undefined
  /** The element of headings that stand over a part of the body. */
  readonly heading: 'h3' | 'h4'
}
