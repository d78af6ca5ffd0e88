import type {Contributor} from '@copydesk/schema'
import {misplaced} from '../blocks/misplaced.ts'
import type {DocumentCodec} from './document-codec.ts'

/** All in front matter. The bio may stand below it as a paragraph. */
export const contributor: DocumentCodec<Contributor> = {
  read(nodes, said, reader) {
    const [only] = nodes
    if (nodes.length === 1 && only?.type === 'paragraph' && !said['bio']) {
      return {bio: reader.inlines(only.children)}
    }
    for (const node of nodes) misplaced(node, 'contributor', reader)
    return {}
  },
  write: () => '',
}
