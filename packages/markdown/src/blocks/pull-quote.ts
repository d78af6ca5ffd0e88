import type {PullQuote} from '@copydesk/schema'
import type {PhrasingContent} from 'mdast'
import {readingOf} from '../trace/trace.ts'
import {type BlockCodec, nothing} from './block-codec.ts'
import {readDirective, writeContainer} from './directive.ts'
import {labelOf} from './label.ts'
import {misplaced} from './misplaced.ts'

/** `:::pullquote[attribution]` around its words. Several paragraphs are lines of one. */
export const pullQuote: BlockCodec<PullQuote> = {
  nodes: ['leafDirective', 'containerDirective'],
  read(node, reader) {
    const directive = readDirective(node, ['pullquote', 'pullQuote'], [], reader)
    if (!directive) return
    const words = directive.children.flatMap((child, index): readonly PhrasingContent[] => {
      if (child.type === 'paragraph') {
        return index === 0 ? child.children : [{type: 'break'}, ...child.children]
      }
      misplaced(child, 'pullquote', reader)
      return []
    })
    const children = reader.inlines(words)
    if (children.value.length === 0) return nothing
    return readingOf(
      directive.span,
      {type: 'pullQuote'},
      {
        attribution: labelOf(directive, reader),
        children,
      },
    )
  },
  write({attribution = [], children}, writer) {
    const label = writer.inlines(attribution, 'label')
    return writeContainer('pullquote', label, {}, writer.inlines(children, 'paragraph'))
  },
}
