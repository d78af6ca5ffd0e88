import type {ElementContent} from 'hast'
import {h, t} from '../html/hast.ts'
import {write} from '../html/sanitize.ts'
import type {XmlElement, XmlNode} from '../xml/element.ts'

/** XHTML that stands in a feed as elements, as HTML: prefixes and namespaces are gone. */
export const sourceHtml = ({children}: XmlElement): string => write(children.map(toHast))

function toHast(node: XmlNode): ElementContent {
  if (typeof node === 'string') return t(node)
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) => {
    if (name.startsWith('xmlns')) return []
    return [[name === 'xml:lang' ? 'lang' : name, value] as const]
  })
  const local = node.name.slice(Math.max(node.name.lastIndexOf(':'), node.name.indexOf('}')) + 1)
  return h(local.toLowerCase(), Object.fromEntries(attributes), node.children.map(toHast))
}
