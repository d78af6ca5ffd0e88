import type {Emphasis} from '@copydesk/schema'
import type {InlineCodec} from './inline-codec.ts'
import {readMark} from './read-mark.ts'
import {writeMark} from './write-mark.ts'

/** Stressed words: `*…*`, or `<em>` where that could not be read. */
export const emphasis: InlineCodec<Emphasis> = {
  read: (node, reader) =>
    node.type === 'emphasis'
      ? readMark(node, (children) => ({type: 'emphasis', children}), reader)
      : undefined,
  tag: {names: ['em', 'i'], read: (children) => ({type: 'emphasis', children})},
  write: ({children}, writer) => writeMark(children, ['*', '_'], 'em', writer),
}
