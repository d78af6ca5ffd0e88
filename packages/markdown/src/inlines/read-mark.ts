import type {Inline} from '@copydesk/schema'
import type {PhrasingContent} from 'mdast'
import type {Draft, InlineReader} from './inline-codec.ts'
import {placeOf} from './place-of.ts'

/** A node that stands around other running text. */
export function readMark(
  node: PhrasingContent & {readonly children: readonly PhrasingContent[]},
  around: (children: readonly Inline[]) => Inline,
  reader: InlineReader,
): readonly Draft[] {
  const inner = reader.children(node.children)
  return [{inline: around(inner.map(({inline}) => inline)), span: placeOf(node, reader), inner}]
}
