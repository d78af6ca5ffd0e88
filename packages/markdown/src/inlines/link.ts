import type {Inline, Link} from '@copydesk/schema'
import {startOf} from '../engine/node-source.ts'
import {toUrl, writeTarget} from './destination.ts'
import type {InlineCodec} from './inline-codec.ts'
import {trimmedLine} from './on-one-line.ts'

/** `[words](url "title")`, and `[words]()` where the target is not known. */
export const link: InlineCodec<Link> = {
  nodes: ['link', 'linkReference'],
  read(node, reader) {
    if (node.type === 'link') {
      const opening = reader.parsed.charAt(startOf(node))
      if (opening !== '[' && opening !== '<') return
      return reader.said(toLink(node.url, node.title, reader.children(node.children)), node)
    }
    const target = node.type === 'linkReference' && reader.definition(node.identifier)
    if (!target) return
    return reader.said(toLink(target.url, target.title, reader.children(node.children)), node)
  },
  tag: {
    names: ['a'],
    needs: 'href',
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
  const title = trimmedLine(tip)
  if (title) return {type: 'link', ...(url ? {url} : {}), title, children}
  return url ? {type: 'link', url, children} : {type: 'link', children}
}
