import type {Emphasis} from '@copydesk/schema'
import type {InlineCodec} from './inline-codec.ts'
import {writeMark} from './write-mark.ts'

/** Stressed words: `*…*`, or `<em>` where that could not be read. */
export const emphasis: InlineCodec<Emphasis> = {
  nodes: ['emphasis'],
  read: (node, reader) =>
    node.type === 'emphasis'
      ? reader.said({type: 'emphasis', children: reader.children(node.children)}, node)
      : undefined,
  tag: {names: ['em', 'i'], read: (children) => ({type: 'emphasis', children})},
  write: ({children}, writer) => writeMark(children, ['*', '_'], 'em', writer),
}
