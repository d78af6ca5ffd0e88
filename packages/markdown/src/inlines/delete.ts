import type {Delete} from '@copydesk/schema'
import type {InlineCodec} from './inline-codec.ts'
import {literally} from './literally.ts'
import {offsets} from './place-of.ts'
import {readMark} from './read-mark.ts'
import {writeMark} from './write-mark.ts'

/** Words struck out: `~~…~~`, or `<del>` where that could not be read. One tilde is text. */
export const deleted: InlineCodec<Delete> = {
  read(node, reader) {
    if (node.type !== 'delete') return
    if (!reader.parsed.startsWith('~~', offsets(node).start)) return literally(node, reader)
    return readMark(node, (children) => ({type: 'delete', children}), reader)
  },
  tag: {names: ['del', 's'], read: (children) => ({type: 'delete', children})},
  write: ({children}, writer) => writeMark(children, ['~~'], 'del', writer),
}
