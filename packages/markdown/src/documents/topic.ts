import {type Topic, textOf} from '@copydesk/schema'
import {misplaced} from '../blocks/misplaced.ts'
import type {DocumentCodec} from './document-codec.ts'

/** All in front matter. A description may stand below it as a paragraph. */
export const topic: DocumentCodec<Topic> = {
  read(nodes, said, reader) {
    const [only] = nodes
    if (nodes.length === 1 && only?.type === 'paragraph' && !said['description']) {
      const {value, trace} = reader.inlines(only.children)
      const text = textOf(value).trim()
      return text === '' ? {} : {description: {value: text, trace: {spans: trace.spans}}}
    }
    for (const node of nodes) misplaced(node, 'topic', reader)
    return {}
  },
  write: () => '',
}
