import type {Nodes, Root} from 'mdast'
import type {Engine} from './engine/engine.ts'
import {startOf} from './engine/node-source.ts'

/**
 * The tree of a body. An engine may look into a directive only after it has read the text before it, and
 * so not know a footnote that is defined in there: then the body is parsed again, with an empty
 * definition of each such footnote at its end, which is taken off again.
 */
export function parseBody(text: string, engine: Engine): Root {
  const root = engine.parse(text)
  if (!text.includes('[^') || !text.includes(':::')) return root
  const labels = lateFootnotes(root)
  if (labels.size === 0) return root
  const stubs = Array.from(labels, (label) => `\n\n[^${label}]:`).join('')
  const again = engine.parse(text + stubs)
  const first = again.children.findIndex((node) => startOf(node) >= text.length)
  const added = first < 0 ? [] : again.children.slice(first)
  // In an open fence or directive the definitions would have become a part of the text.
  const apart =
    added.length === labels.size && added.every(({type}) => type === 'footnoteDefinition')
  return apart ? {...again, children: again.children.slice(0, first)} : root
}

/** The labels of the footnotes that are defined inside of directives. */
function lateFootnotes(root: Root): ReadonlySet<string> {
  const found = new Set<string>()
  const stack: {readonly node: Nodes; readonly inside: boolean}[] = [{node: root, inside: false}]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {node} = next
    if (node.type === 'paragraph' || node.type === 'heading' || !('children' in node)) continue
    if (next.inside && node.type === 'footnoteDefinition') found.add(node.label ?? node.identifier)
    const inside = next.inside || node.type === 'containerDirective'
    for (const child of node.children) stack.push({node: child, inside})
  }
  return found
}
