import {type Block, quoted, report, type Span} from '@copydesk/schema'
import type {RootContent} from 'mdast'
import {listOf, type Reading, readingOf, traced} from '../trace/trace.ts'
import {type BlockCodec, type BlockReader, type Claim, nothing} from './block-codec.ts'
import {blockCodecs} from './index.ts'

const codecs = new Map<RootContent['type'], Pick<BlockCodec<Block>, 'read'>[]>()
for (const codec of Object.values(blockCodecs)) {
  for (const type of codec.nodes) codecs.set(type, [...(codecs.get(type) ?? []), codec])
}

/** The blocks that these nodes say. What says nothing is left out. */
export function readBlocks(
  nodes: readonly RootContent[],
  reader: BlockReader,
): Reading<readonly unknown[]> {
  const read: Reading[] = []
  for (const node of nodes) {
    const claim = claimed(node, reader)
    if (!claim) for (const one of readUnknown(node, reader)) read.push(one)
    else if (claim !== nothing) read.push(claim)
  }
  return reader.all(read, nodes)
}

/** From the first of these nodes to the last. */
export function aroundAll(nodes: readonly RootContent[], reader: BlockReader): readonly Span[] {
  const [first] = nodes
  const last = nodes.at(-1)
  if (!first || !last) return []
  const {start, end} = reader.span(first)
  return [{start, end: Math.max(end, reader.span(last).end)}]
}

/** What no codec claims as blocks: a directive that is not known is what it holds, or its source. */
export function readUnknown(node: RootContent, reader: BlockReader): readonly Reading[] {
  if (node.type !== 'leafDirective' && node.type !== 'containerDirective') return []
  const span = reader.span(node)
  reader.report(report('directive-unknown', `directive ${quoted(node.name)}`, {span}))
  if (node.type === 'containerDirective') {
    return node.children.flatMap((child) => {
      const claim = claimed(child, reader)
      if (!claim) return readUnknown(child, reader)
      return claim === nothing ? [] : [claim]
    })
  }
  const value = reader.source.slice(span.start, span.end)
  const text = readingOf(span, {type: 'text'}, {value: {value, trace: traced(span)}})
  return [readingOf(span, {type: 'paragraph'}, {children: listOf([span], [text])})]
}

/** What the first codec that claims a node makes of it. */
export function claimed(node: RootContent, reader: BlockReader): Claim {
  for (const codec of codecs.get(node.type) ?? []) {
    const claim = codec.read(node, reader)
    if (claim) return claim
  }
  return undefined
}
