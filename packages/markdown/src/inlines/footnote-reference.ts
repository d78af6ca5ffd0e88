import type {FootnoteReference} from '@copydesk/schema'
import type {InlineCodec} from './inline-codec.ts'
import {placeOf} from './place-of.ts'

/** `[^name]`. */
export const footnoteReference: InlineCodec<FootnoteReference> = {
  read(node, reader) {
    if (node.type !== 'footnoteReference') return
    const identifier = reader.footnote(node.identifier)
    return [
      {inline: {type: 'footnoteReference', identifier}, span: placeOf(node, reader), inner: []},
    ]
  },
  first: () => '[',
  write({identifier}, {referred}) {
    referred(identifier)
    return `[^${identifier}]`
  },
}
