import type {Quote} from '@copydesk/schema'
import {readingOf} from '../trace/trace.ts'
import {type BlockCodec, nothing} from './block-codec.ts'
import {readDirective, writeContainer} from './directive.ts'
import {labelOf} from './label.ts'
import {prefixLines} from './prefix.ts'

/** `>` lines; with an attribution `:::quote[attribution]`. */
export const quote: BlockCodec<Quote> = {
  nodes: ['blockquote', 'leafDirective', 'containerDirective'],
  read(node, reader) {
    if (node.type === 'blockquote') {
      const children = reader.blocks(node.children)
      if (children.value.length === 0) return nothing
      return reader.said({type: 'quote', children: children.value}, node, {children})
    }
    const directive = readDirective(node, ['quote'], [], reader)
    if (!directive) return
    const children = reader.blocks(directive.children)
    if (children.value.length === 0) return nothing
    const attribution = labelOf(directive, reader)
    return readingOf(directive.span, {type: 'quote'}, {attribution, children})
  },
  write({attribution, children}, writer) {
    if (!attribution) return prefixLines(writer.blocks(children), '> ')
    const label = writer.inlines(attribution, 'label')
    return writeContainer('quote', label, {}, writer.inside(children))
  },
}
