import {type Heading, report} from '@copydesk/schema'
import {readingOf} from '../trace/trace.ts'
import {type BlockCodec, nothing} from './block-codec.ts'

/** `##` to `######`. A `#` that is not the headline is one of depth 2. */
export const heading: BlockCodec<Heading> = {
  read(node, reader) {
    if (node.type !== 'heading') return
    const span = reader.span(node)
    const children = reader.inlines(node.children)
    if (children.value.length === 0) return nothing
    if (node.depth === 1) {
      const atx = reader.source.charAt(span.start) === '#'
      const edit = {span: {start: span.start, end: span.start}, text: '#'}
      const fix = atx ? {edits: [edit], safe: true} : undefined
      reader.report(report(reader.tooHigh, 'heading of depth 1', {span, fix}))
    }
    return readingOf(span, {type: 'heading', depth: Math.max(2, node.depth)}, {children})
  },
  write: ({depth, children}, writer) =>
    `${'#'.repeat(depth)} ${writer.inlines(children, 'heading')}`,
}
