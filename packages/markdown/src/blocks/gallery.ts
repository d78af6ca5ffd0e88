import type {Figure, Gallery} from '@copydesk/schema'
import {listOf, readingOf} from '../trace/trace.ts'
import {type BlockCodec, nothing} from './block-codec.ts'
import {readDirective, writeContainer} from './directive.ts'
import {figure} from './figure.ts'
import {labelOf} from './label.ts'
import {misplaced} from './misplaced.ts'

/** `:::gallery[caption]` around figures. */
export const gallery: BlockCodec<Gallery> = {
  nodes: ['leafDirective', 'containerDirective'],
  read(node, reader) {
    const directive = readDirective(node, ['gallery'], [], reader)
    if (!directive) return
    const figures = directive.children.flatMap((child) => {
      const reading = figure.read(child, reader)
      if (!reading) misplaced(child, 'gallery', reader)
      return reading && reading !== nothing ? [reading] : []
    })
    if (figures.length === 0) return nothing
    return readingOf(
      directive.span,
      {type: 'gallery'},
      {
        caption: labelOf(directive, reader),
        children: listOf([directive.span], figures),
      },
    )
  },
  write({caption = [], children}, writer) {
    const content = children.map((one: Figure) => figure.write(one, writer)).join('\n\n')
    return writeContainer('gallery', writer.inlines(caption, 'label'), {}, content)
  },
}
