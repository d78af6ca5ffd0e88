import {type Document, type Node, type Pointer, walk} from '@copydesk/schema'
import {isFlat} from './blocks/list.ts'

/** What Portable Text itself has a place for: blocks of text in styles, lists, decorators and links. */
const usual: ReadonlySet<string> = new Set([
  ...['article', 'brief', 'poem', 'topic', 'contributor', 'feedback', 'section', 'item'],
  ...['paragraph', 'heading', 'list', 'listItem', 'quote', 'text', 'break', 'link', 'inlineCode'],
  ...['emphasis', 'strong', 'delete', 'superscript', 'subscript', 'stanza', 'line'],
])

/** The outermost nodes of a document that are written as objects of our own. */
export function extensionsOf(document: Document, at: Pointer): readonly Pointer[] {
  const found: Pointer[] = []
  for (const {node, at: place} of walk(document)) {
    const last = found.at(-1)
    if (last !== undefined && `${at}${place}`.startsWith(`${last}/`)) continue
    if (place !== '' && isExtension(node)) found.push(`${at}${place}`)
  }
  return found
}

function isExtension(node: Node): boolean {
  if (node.type === 'poem' || !usual.has(node.type)) return true
  if (node.type === 'list') return !isFlat(node)
  if (node.type !== 'quote') return false
  return (
    node.attribution !== undefined ||
    node.children.length !== 1 ||
    node.children[0]?.type !== 'paragraph'
  )
}
