import type {FootnoteReference} from '@copydesk/schema'
import type {InlineCodec} from './inline-codec.ts'

/** `[^name]`. */
export const footnoteReference: InlineCodec<FootnoteReference> = {
  nodes: ['footnoteReference'],
  read(node, reader) {
    if (node.type !== 'footnoteReference') return
    const identifier = reader.footnote(node.identifier)
    return reader.said({type: 'footnoteReference', identifier}, node)
  },
  first: () => '[',
  write({identifier}, {referred}) {
    referred(identifier)
    return `[^${identifier}]`
  },
}
