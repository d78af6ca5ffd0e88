import {type Fix, type Heading, report, type Span} from '@copydesk/schema'
import {type BlockCodec, type BlockReader, nothing} from './block-codec.ts'

/** `##` to `######`. A `#` that is not the headline is one of depth 2. */
export const heading: BlockCodec<Heading> = {
  nodes: ['heading'],
  read(node, reader) {
    if (node.type !== 'heading') return
    const children = reader.inlines(node.children)
    if (children.value.length === 0) return nothing
    if (node.depth === 1) tellTooHigh(reader.span(node), reader)
    const depth = Math.max(2, node.depth)
    return reader.said({type: 'heading', depth, children: children.value}, node, {children})
  },
  write: ({depth, children}, writer) =>
    `${'#'.repeat(depth)} ${writer.inlines(children, 'heading')}`,
}

/** Tell of a heading of the first depth that is no headline. */
export function tellTooHigh(span: Span, {source, report: tell}: BlockReader): void {
  tell(report('heading-too-high', 'heading of depth 1', {span, fix: deeper(source, span)}))
}

/** One `#` more, where the heading is written with them. */
export function deeper(source: string, {start}: Span): Fix | undefined {
  if (source.charAt(start) !== '#') return
  return {edits: [{span: {start, end: start}, text: '#'}], safe: true}
}
