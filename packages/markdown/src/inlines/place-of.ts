import type {Span} from '@copydesk/schema'
import type {Nodes} from 'mdast'
import {endOf, startOf} from '../engine/node-source.ts'
import type {InlineReader} from './inline-codec.ts'

/** The place in the source of a node, or of all from one to the last. */
export function placeOf(
  first: Nodes,
  reader: Pick<InlineReader, 'place'>,
  last: Nodes = first,
): Span {
  const {start, end} = reader.place(startOf(first), endOf(first))
  return last === first ? {start, end} : {start, end: reader.place(startOf(last), endOf(last)).end}
}
