import type {Inline, Link} from '@copydesk/schema'
import {toUrl, writeTarget} from './destination.ts'
import type {InlineCodec} from './inline-codec.ts'
import {literally} from './literally.ts'
import {offsets} from './place-of.ts'
import {readMark} from './read-mark.ts'

/** `[words](url "title")`, and `[words]()` where the target is not known. */
export const link: InlineCodec<Link> = {
  read(node, reader) {
    if (node.type === 'linkReference') {
      const target = reader.definition(node.identifier)
      if (!target) return literally(node, reader)
      return readMark(node, (children) => toLink(target.url, target.title, children), reader)
    }
    if (node.type !== 'link') return
    const {start} = offsets(node)
    if (!/[[<]/.test(reader.parsed.charAt(start))) return literally(node, reader)
    return readMark(node, (children) => toLink(node.url, node.title, children), reader)
  },
  tag: {
    names: ['a'],
    read: (children, {href, title}) => toLink(href ?? '', title, children),
  },
  first: () => '[',
  write({url, title, children}, writer) {
    const words = writer.children(children, {
      before: '[',
      after: ']',
      startsLine: false,
      endsLine: false,
      inLink: true,
    })
    return `[${words}]${writeTarget(url, title, writer.place)}`
  },
}

function toLink(
  destination: string,
  tip: string | null | undefined,
  children: readonly Inline[],
): Link {
  const url = toUrl(destination)
  const title = tip?.replace(/[\r\n]+/g, ' ').trim()
  return {type: 'link', ...(url ? {url} : {}), ...(title ? {title} : {}), children}
}
