import type {Span} from '@copydesk/schema'
import type {Nodes} from 'mdast'
import type {InlineReader} from './inline-codec.ts'

/** A node's offsets in what was parsed. */
export function offsets(node: Nodes): Span {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

/** A node's place in the source. */
export function placeOf(node: Nodes, reader: Pick<InlineReader, 'place'>): Span {
  const {start, end} = offsets(node)
  return reader.place(start, end)
}
