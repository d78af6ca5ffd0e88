import type {Image} from '@copydesk/schema'
import type {PhrasingContent} from 'mdast'
import {toUrl, writeTarget} from './destination.ts'
import {escapeText} from './escape-text.ts'
import type {Draft, InlineCodec, InlineReader} from './inline-codec.ts'
import {literally} from './literally.ts'
import {placeOf} from './place-of.ts'

/** `![alt](url "title")`. Without a URL there is no picture, and its words are text. */
export const image: InlineCodec<Image> = {
  read(node, reader) {
    if (node.type === 'image') return toImage(node, node.url, node.alt, node.title, reader)
    if (node.type !== 'imageReference') return
    const target = reader.definition(node.identifier)
    if (!target) return literally(node, reader)
    return toImage(node, target.url, node.alt, target.title, reader)
  },
  write({url, alt = '', title}, writer) {
    const inside = {...writer, before: '[', after: ']', startsLine: false, endsLine: false}
    const words = escapeText(alt, {...inside, inLink: true})
    return `![${words}]${writeTarget(url, title, writer.place)}`
  },
}

function toImage(
  node: PhrasingContent,
  destination: string,
  words: string | null | undefined,
  tip: string | null | undefined,
  reader: InlineReader,
): readonly Draft[] {
  const url = toUrl(destination)
  const alt = words?.replace(/[\r\n]+/g, ' ').trim()
  const title = tip?.replace(/[\r\n]+/g, ' ').trim()
  const span = placeOf(node, reader)
  if (!url) return alt ? [{inline: {type: 'text', value: alt}, span, inner: []}] : []
  const inline = {type: 'image', url, ...(alt ? {alt} : {}), ...(title ? {title} : {})} as const
  return [{inline, span, inner: []}]
}
