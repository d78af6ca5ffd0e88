import type {ThematicBreak} from '@copydesk/schema'
import {readingOf} from '../trace/trace.ts'
import type {BlockCodec} from './block-codec.ts'

/** `***`. */
export const thematicBreak: BlockCodec<ThematicBreak> = {
  nodes: ['thematicBreak'],
  read: (node, reader) =>
    node.type === 'thematicBreak'
      ? readingOf(reader.span(node), {type: 'thematicBreak'}, {})
      : undefined,
  write: () => '***',
}
