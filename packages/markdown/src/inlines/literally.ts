import type {Inline} from '@copydesk/schema'
import type {PhrasingContent} from 'mdast'
import type {InlineReader} from './inline-codec.ts'
import {onOneLine} from './on-one-line.ts'
import {offsets} from './place-of.ts'

/** A node that is no markup of the dialect, as the text that it is in the source. */
export function literally(node: PhrasingContent, reader: InlineReader): Inline {
  const {start, end} = offsets(node)
  return reader.said({type: 'text', value: onOneLine(reader.parsed.slice(start, end))}, node)
}
