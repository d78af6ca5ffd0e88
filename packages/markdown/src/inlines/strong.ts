import type {Strong} from '@copydesk/schema'
import {endsSentence} from './ends-sentence.ts'
import type {InlineCodec} from './inline-codec.ts'
import {readMark} from './read-mark.ts'
import {writeMark, writeTag} from './write-mark.ts'

/** Words of weight: `**…**`, or `<strong>` where that could not be read. */
export const strong: InlineCodec<Strong> = {
  read: (node, reader) =>
    node.type === 'strong'
      ? readMark(node, (children) => ({type: 'strong', children}), reader)
      : undefined,
  tag: {names: ['strong', 'b'], read: (children) => ({type: 'strong', children})},
  write: ({children}, writer) =>
    writer.runIn && endsSentence(children)
      ? writeTag(children, 'strong', writer)
      : writeMark(children, ['**', '__'], 'strong', writer),
}
