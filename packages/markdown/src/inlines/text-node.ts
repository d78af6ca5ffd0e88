import type {TextNode} from '@copydesk/schema'
import {escapeText} from './escape-text.ts'
import type {InlineCodec} from './inline-codec.ts'
import {offsets} from './place-of.ts'

/** The words themselves. A line feed in the source is a blank. */
export const textNode: InlineCodec<TextNode> = {
  read(node, reader) {
    if (node.type !== 'text') return
    const {start, end} = offsets(node)
    const value = node.value.replace(/\r\n|[\r\n]/g, ' ')
    const exact = end - start === value.length && reader.parsed.slice(start, end) === node.value
    return [{inline: {type: 'text', value}, span: reader.place(start, end), exact, inner: []}]
  },
  write: ({value}, writer) => escapeText(value, writer),
  first: ({value}) => value.charAt(0),
}
