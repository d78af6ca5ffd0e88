import type {Paragraph} from '@copydesk/schema'
import {readingOf} from '../trace/trace.ts'
import {type BlockCodec, nothing} from './block-codec.ts'

/** Lines of text. One that is an image alone is a figure, and claimed before. */
export const paragraph: BlockCodec<Paragraph> = {
  nodes: ['paragraph'],
  read(node, reader) {
    if (node.type !== 'paragraph') return
    const children = reader.inlines(node.children)
    if (children.value.length === 0) return nothing
    return readingOf(reader.span(node), {type: 'paragraph'}, {children})
  },
  write: ({children}, writer) => writer.inlines(children, 'paragraph'),
}
