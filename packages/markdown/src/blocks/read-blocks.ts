import {quoted, report} from '@copydesk/schema'
import type {RootContent} from 'mdast'
import {listOf, type Reading, readingOf, traced} from '../trace/trace.ts'
import {type BlockReader, type Claim, nothing} from './block-codec.ts'
import {blockCodecs} from './index.ts'

const codecs = Object.values(blockCodecs)

/** The blocks that these nodes say. What says nothing is left out. */
export function readBlocks(
  nodes: readonly RootContent[],
  reader: BlockReader,
): Reading<readonly unknown[]> {
  const spans = nodes.length > 0 ? nodes.map(reader.span) : []
  const first = spans[0]
  const last = spans.at(-1)
  const whole = first && last ? [{start: first.start, end: Math.max(first.end, last.end)}] : []
  return listOf(
    whole,
    nodes.flatMap((node) => readBlock(node, reader)),
  )
}

/** One node as blocks: none where it says nothing, and several where a directive is not known. */
export function readBlock(node: RootContent, reader: BlockReader): readonly Reading[] {
  const claim = claimed(node, reader)
  if (claim) return claim === nothing ? [] : [claim]
  if (node.type !== 'leafDirective' && node.type !== 'containerDirective') return []
  const span = reader.span(node)
  reader.report(report('directive-unknown', `directive ${quoted(node.name)}`, {span}))
  if (node.type === 'containerDirective') {
    return node.children.flatMap((child) => readBlock(child, reader))
  }
  const value = reader.source.slice(span.start, span.end)
  const text = readingOf(span, {type: 'text'}, {value: {value, trace: traced(span)}})
  return [readingOf(span, {type: 'paragraph'}, {children: listOf([span], [text])})]
}

function claimed(node: RootContent, reader: BlockReader): Claim {
  for (const codec of codecs) {
    const claim = codec.read(node, reader)
    if (claim) return claim
  }
  return undefined
}
