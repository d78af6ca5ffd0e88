import type {Strong} from '@copydesk/schema'
import {endsSentence} from './ends-sentence.ts'
import type {InlineCodec} from './inline-codec.ts'
import {writeMark, writeTag} from './write-mark.ts'

/** Words of weight: `**…**`, or `<strong>` where that could not be read. */
export const strong: InlineCodec<Strong> = {
  nodes: ['strong'],
  read: (node, reader) =>
    node.type === 'strong'
      ? reader.said({type: 'strong', children: reader.children(node.children)}, node)
      : undefined,
  tag: {names: ['strong', 'b'], read: (children) => ({type: 'strong', children})},
  write: ({children}, writer) =>
    writer.runIn && endsSentence(children)
      ? writeTag(children, 'strong', writer)
      : writeMark(children, ['**', '__'], 'strong', writer),
}
