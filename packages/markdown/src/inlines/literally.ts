import type {PhrasingContent} from 'mdast'
import type {Draft, InlineReader} from './inline-codec.ts'
import {offsets} from './place-of.ts'

/** A node that is no markup of the dialect, as the text that it is in the source. */
export function literally(node: PhrasingContent, reader: InlineReader): readonly Draft[] {
  const {start, end} = offsets(node)
  const value = reader.parsed.slice(start, end).replace(/\r\n|[\r\n]/g, ' ')
  const exact = value.length === end - start
  return [{inline: {type: 'text', value}, span: reader.place(start, end), exact, inner: []}]
}
