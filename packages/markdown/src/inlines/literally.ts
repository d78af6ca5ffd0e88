import type {Inline} from '@copydesk/schema'
import type {PhrasingContent} from 'mdast'
import {endOf, startOf} from '../engine/node-source.ts'
import type {InlineReader} from './inline-codec.ts'
import {onOneLine} from './on-one-line.ts'

/** A node that is no markup of the dialect, as the text that it is in the source. */
export function literally(node: PhrasingContent, reader: InlineReader): Inline {
  const value = onOneLine(reader.parsed.slice(startOf(node), endOf(node)))
  return reader.said({type: 'text', value}, node)
}
