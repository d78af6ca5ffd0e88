import type {Pointer} from '@copydesk/schema'
import type {Desk} from '../desk.ts'
import type {Piece} from '../piece.ts'

/** How one kind of block is written. */
export type WriteBlock<B> = (block: B, at: Pointer, desk: Desk) => readonly Piece[]
