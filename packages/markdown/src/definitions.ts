import type {Definition, Nodes, Root} from 'mdast'

/** The targets of reference links by their identifiers. The first definition counts. */
export function definitions(root: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
    if ('children' in node) stack.push(...node.children.toReversed())
  }
  return found
}
