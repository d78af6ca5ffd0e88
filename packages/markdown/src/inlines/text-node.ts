import type {TextNode} from '@copydesk/schema'
import type {Text} from 'mdast'
import {escapeText} from './escape-text.ts'
import type {InlineCodec} from './inline-codec.ts'
import {onOneLine} from './on-one-line.ts'

/** The words of a node. On one line and as long as in the source, they hold no line end to look for. */
function wordsOf({value, position}: Text): string {
  if (!position) return onOneLine(value)
  const {start, end} = position
  const asWritten = (end.offset ?? 0) - (start.offset ?? 0) === value.length
  return asWritten && start.line === end.line ? value : onOneLine(value)
}

/** The words themselves. A line feed in the source is a blank. */
export const textNode: InlineCodec<TextNode> = {
  nodes: ['text'],
  read: (node, reader) =>
    node.type === 'text' ? reader.said({type: 'text', value: wordsOf(node)}, node) : undefined,
  write: ({value}, writer) => escapeText(value, writer),
  first: ({value}) => value.charAt(0),
}
