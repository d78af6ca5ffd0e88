import type {Delete} from '@copydesk/schema'
import {startOf} from '../engine/node-source.ts'
import type {InlineCodec} from './inline-codec.ts'
import {writeMark} from './write-mark.ts'

/** Words struck out: `~~…~~`, or `<del>` where that could not be read. One tilde is text. */
export const deleted: InlineCodec<Delete> = {
  nodes: ['delete'],
  read(node, reader) {
    if (node.type !== 'delete' || !reader.parsed.startsWith('~~', startOf(node))) return
    return reader.said({type: 'delete', children: reader.children(node.children)}, node)
  },
  tag: {names: ['del', 's'], read: (children) => ({type: 'delete', children})},
  write: ({children}, writer) => writeMark(children, ['~~'], 'del', writer),
}
