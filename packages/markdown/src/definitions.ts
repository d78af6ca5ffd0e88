import type {Definition, Nodes, Root} from 'mdast'

/** The targets of reference links by their identifiers. The first definition counts. */
export function definitions(root: Root): (identifier: string) => Definition | undefined {
  let found: ReadonlyMap<string, Definition> | undefined
  return (identifier) => {
    found ??= collect(root)
    return found.get(identifier)
  }
}

function collect(root: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') {
      if (!found.has(node.identifier)) found.set(node.identifier, node)
    } else if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child && holders.has(child.type)) stack.push(child)
      }
    }
  }
  return found
}

/** A definition, and what one may stand inside of. */
const holders: ReadonlySet<Nodes['type']> = new Set([
  'definition',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'containerDirective',
])
