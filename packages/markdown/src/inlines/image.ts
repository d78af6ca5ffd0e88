import type {Image, Inline} from '@copydesk/schema'
import type {PhrasingContent, Resource} from 'mdast'
import {toUrl, writeTarget} from './destination.ts'
import {escapeText} from './escape-text.ts'
import type {InlineCodec, InlineReader} from './inline-codec.ts'
import {trimmedLine} from './on-one-line.ts'

/** `![alt](url "title")`. Without a URL there is no picture, and its words are text. */
export const image: InlineCodec<Image> = {
  nodes: ['image', 'imageReference'],
  read(node, reader) {
    if (node.type === 'image') return toImage(node, node, node.alt, reader)
    const target = node.type === 'imageReference' && reader.definition(node.identifier)
    return target ? toImage(node, target, node.alt, reader) : undefined
  },
  write({url, alt = '', title}, writer) {
    const inside = {...writer, before: '[', after: ']', startsLine: false, endsLine: false}
    const words = escapeText(alt, {...inside, inLink: true})
    return `![${words}]${writeTarget(url, title, writer.place)}`
  },
}

function toImage(
  node: PhrasingContent,
  target: Resource,
  words: string | null | undefined,
  reader: InlineReader,
): Inline {
  const url = toUrl(target.url)
  const alt = trimmedLine(words)
  const title = trimmedLine(target.title)
  if (!url) return reader.said({type: 'text', value: alt ?? ''}, node)
  return reader.said({type: 'image', url, ...(alt ? {alt} : {}), ...(title ? {title} : {})}, node)
}
