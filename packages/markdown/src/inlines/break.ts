import type {Break} from '@copydesk/schema'
import type {InlineCodec} from './inline-codec.ts'

/** A backslash at the end of a line in a paragraph; `<br>` where text must stay on one line. */
export const breakNode: InlineCodec<Break> = {
  nodes: ['break'],
  read: (node, reader) => reader.said({type: 'break'}, node),
  tag: {names: ['br'], void: true, read: () => ({type: 'break'})},
  write: (_, {place}) => (place === 'paragraph' ? '\\\n' : '<br>'),
}
