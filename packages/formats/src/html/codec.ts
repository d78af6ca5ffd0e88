import type {Pointer} from '@copydesk/schema'
import type {ElementContent} from 'hast'
import type {Desk} from './desk.ts'
import type {Context, Reader} from './read/reader.ts'
import type {HtmlElement} from './tree.ts'

/** How one kind of block is written, and how it is read from what bears its name or its element. */
export interface Codec<B> {
  readonly write: (block: B, at: Pointer, desk: Desk) => readonly ElementContent[]
  /** Nothing where nothing is in it. */
  readonly read: (element: HtmlElement, reader: Reader, context: Context) => B | undefined
}
