import type {Aside} from '@copydesk/schema'
import {readingOf} from '../trace/trace.ts'
import {type BlockCodec, nothing} from './block-codec.ts'
import {readDirective, writeContainer} from './directive.ts'
import {labelOf} from './label.ts'

/** `:::aside[heading]` around blocks. */
export const aside: BlockCodec<Aside> = {
  nodes: ['leafDirective', 'containerDirective'],
  read(node, reader) {
    const directive = readDirective(node, ['aside'], [], reader)
    if (!directive) return
    const heading = labelOf(directive, reader)
    const children = reader.blocks(directive.children)
    if (!heading && children.value.length === 0) return nothing
    return readingOf(directive.span, {type: 'aside'}, {heading, children})
  },
  write: ({heading = [], children}, writer) =>
    writeContainer('aside', writer.inlines(heading, 'label'), {}, writer.inside(children)),
}
