import type {Block, Inline, Item, Pointer, Section, Stanza} from '@copydesk/schema'
import {keyOf} from './same.ts'

/** What of a document stands on its own in the body. */
export type Part =
  | {readonly part: 'block'; readonly block: Block; readonly runIns: boolean}
  | {readonly part: 'section'; readonly section: Section}
  | {readonly part: 'item'; readonly item: Item}
  | {readonly part: 'signOff'}
  | {readonly part: 'verse'; readonly stanzas: readonly Stanza[]}
  | {readonly part: 'title'; readonly value: string}
  | {readonly part: 'words'; readonly value: readonly Inline[]}

/** A part with its place in the document, what it may be exchanged with, and what tells it from others. */
export type Piece = Part & {
  readonly at: Pointer
  readonly kind: string
  readonly key: string
  /** The node whose members are edited where the piece changes, and its place. */
  readonly node: object
  readonly root: Pointer
}

/** A piece. What stands in it but is a piece of its own is not in `node`. */
export function pieceOf(at: Pointer, part: Part, node: object, root: Pointer = at): Piece {
  const kind = part.part === 'block' ? part.block.type : part.part
  return {...part, at, kind, key: `${kind} ${keyOf(node)}`, node, root}
}
