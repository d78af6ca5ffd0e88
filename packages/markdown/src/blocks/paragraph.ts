import type {Paragraph} from '@copydesk/schema'
import {type BlockCodec, nothing} from './block-codec.ts'

/** Lines of text. One that is an image alone is a figure, and claimed before. */
export const paragraph: BlockCodec<Paragraph> = {
  nodes: ['paragraph'],
  read(node, reader) {
    if (node.type !== 'paragraph') return
    const children = reader.inlines(node.children)
    if (children.value.length === 0) return nothing
    return reader.said({type: 'paragraph', children: children.value}, node, {children})
  },
  write: ({children}, writer) => writer.inlines(children, 'paragraph'),
}
