import type {Nodes} from 'mdast'
import {MdastReader} from 'satteri'

/**
 * The memory of the native parser: one record of fixed size for each node, the lists of their children,
 * and what is particular to their types. Where each of these begins, and texts, its reader knows.
 */
export interface Arena {
  readonly reader: MdastReader
  readonly view: DataView
  /** Where the first record begins, how many bytes each takes, and where the other two begin. */
  readonly nodes: number
  readonly size: number
  readonly children: number
  readonly data: number
  /** Whether any node has more said of it. */
  readonly hasNotes: boolean
}

/** The memory as it was copied out of the parser. */
export function arenaOf(bytes: Uint8Array): Arena {
  const reader = new MdastReader(bytes)
  const {nodesOffset, nodeStructSize, childrenOffset, typeDataOffset, nodeDataCount} = reader.header
  return {
    reader,
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    nodes: nodesOffset,
    size: nodeStructSize,
    children: childrenOffset,
    data: typeDataOffset,
    hasNotes: nodeDataCount > 0,
  }
}

/** Where in a record each field stands. The version of the parser is pinned for these. */
const field = {type: 4, start: 12, end: 16, line: 20, children: 36, count: 40, data: 44} as const

const recordOf = ({nodes, size}: Arena, id: number): number => nodes + id * size

/** The number of a node's type. */
export const typeOf = (arena: Arena, id: number): number =>
  arena.view.getUint8(recordOf(arena, id) + field.type)

/** How many children a node has, and where their list begins. */
export const countOf = (arena: Arena, id: number): number =>
  arena.view.getUint32(recordOf(arena, id) + field.count, true)
export const listOf = (arena: Arena, id: number): number =>
  arena.children + 4 * arena.view.getUint32(recordOf(arena, id) + field.children, true)

/** Where a node stands; nothing for what the parser made up, which has no line. */
export function positionOf(arena: Arena, id: number): Nodes['position'] {
  const {view} = arena
  const at = recordOf(arena, id)
  const line = view.getUint32(at + field.line, true)
  if (line === 0) return
  return {
    start: {
      line,
      column: view.getUint32(at + field.line + 4, true),
      offset: view.getUint32(at + field.start, true),
    },
    end: {
      line: view.getUint32(at + field.line + 8, true),
      column: view.getUint32(at + field.line + 12, true),
      offset: view.getUint32(at + field.end, true),
    },
  }
}

/** The text at a place among what is particular to a node. */
export function textOf(arena: Arena, id: number, place: number): string {
  const {view} = arena
  const at = arena.data + view.getUint32(recordOf(arena, id) + field.data, true) + place
  const length = view.getUint32(at + 4, true)
  return length === 0 ? '' : arena.reader.getString(view.getUint32(at, true), length)
}

/** The byte at such a place. */
export const byteOf = (arena: Arena, id: number, place: number): number =>
  arena.view.getUint8(
    arena.data + arena.view.getUint32(recordOf(arena, id) + field.data, true) + place,
  )
