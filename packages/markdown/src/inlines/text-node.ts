import type {TextNode} from '@copydesk/schema'
import {escapeText} from './escape-text.ts'
import type {InlineCodec} from './inline-codec.ts'
import {onOneLine} from './on-one-line.ts'

/** The words themselves. A line feed in the source is a blank. */
export const textNode: InlineCodec<TextNode> = {
  nodes: ['text'],
  read: (node, reader) =>
    node.type === 'text'
      ? reader.said({type: 'text', value: onOneLine(node.value)}, node)
      : undefined,
  write: ({value}, writer) => escapeText(value, writer),
  first: ({value}) => value.charAt(0),
}
