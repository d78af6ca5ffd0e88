import type {InlineMap} from '@copydesk/schema'
import {breakNode} from './break.ts'
import {deleted} from './delete.ts'
import {emphasis} from './emphasis.ts'
import {footnoteReference} from './footnote-reference.ts'
import {image} from './image.ts'
import {inlineCode} from './inline-code.ts'
import type {InlineCodec} from './inline-codec.ts'
import {link} from './link.ts'
import {strong} from './strong.ts'
import {subscript} from './subscript.ts'
import {superscript} from './superscript.ts'
import {textNode} from './text-node.ts'

/** How each inline is read and written. An inline without a codec does not compile. */
export const inlineCodecs: {readonly [K in keyof InlineMap]: InlineCodec<InlineMap[K]>} = {
  text: textNode,
  emphasis,
  strong,
  delete: deleted,
  link,
  inlineCode,
  superscript,
  subscript,
  break: breakNode,
  image,
  footnoteReference,
}
