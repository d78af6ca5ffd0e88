import type {Break} from '@copydesk/schema'
import type {InlineCodec} from './inline-codec.ts'
import {placeOf} from './place-of.ts'

/** A backslash at the end of a line in a paragraph; `<br>` where text must stay on one line. */
export const breakNode: InlineCodec<Break> = {
  read: (node, reader) =>
    node.type === 'break'
      ? [{inline: {type: 'break'}, span: placeOf(node, reader), inner: []}]
      : undefined,
  tag: {names: ['br'], void: true, read: () => ({type: 'break'})},
  write: (_, {place}) => (place === 'paragraph' ? '\\\n' : '<br>'),
}
