import type {Delete} from '@copydesk/schema'
import type {InlineCodec} from './inline-codec.ts'
import {readMark} from './read-mark.ts'
import {writeMark} from './write-mark.ts'

/** Words struck out: `~~…~~`, or `<del>` where that could not be read. */
export const deleted: InlineCodec<Delete> = {
  read: (node, reader) =>
    node.type === 'delete'
      ? readMark(node, (children) => ({type: 'delete', children}), reader)
      : undefined,
  tag: {names: ['del', 's'], read: (children) => ({type: 'delete', children})},
  write: ({children}, writer) => writeMark(children, ['~~'], 'del', writer),
}
