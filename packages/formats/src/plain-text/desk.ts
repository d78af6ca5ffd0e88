import type {Block, Inline, Loss, Pointer} from '@copydesk/schema'
import type {Labels} from './labels.ts'
import type {Piece} from './piece.ts'

/** What is at hand while one document is written: a record of what was, and how to write what is inside. */
export interface Desk {
  readonly labels: Labels
  /** Say that what stands at a place is in the copy. What nobody holds is told as dropped. */
  readonly hold: (at: Pointer) => void
  /** Tell what is in the copy only as something else. */
  readonly tell: (loss: Loss) => void
  /** Set a footnote aside for the end of the document. */
  readonly footnote: (pieces: readonly Piece[]) => void
  readonly blocks: (blocks: readonly Block[], at: Pointer) => readonly Piece[]
  /** Running text as words. */
  readonly words: (inlines: readonly Inline[] | undefined, at: Pointer, setting?: Setting) => string
  /** A text as it is, or nothing. */
  readonly text: (text: string | undefined, at: Pointer) => string
}

/** Where running text stands. */
export interface Setting {
  /** In a heading or a cell: a line break becomes a space. */
  readonly oneLine?: boolean | undefined
  /** Inside of marks that were told as flattened: those within are gone with them. */
  readonly flattened?: boolean | undefined
}
