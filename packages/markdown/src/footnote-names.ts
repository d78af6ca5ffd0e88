import {slugify} from '@copydesk/schema'
import type {Nodes, Root} from 'mdast'

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * The kebab names of footnotes: a name that is one already stays, any other is made one, and no two
 * become the same.
 */
export function footnoteNames(root: Root): (identifier: string) => string {
  let toName: ((identifier: string) => string) | undefined
  return (identifier) => {
    toName ??= nameAll(root)
    return toName(identifier)
  }
}

function nameAll(root: Root): (identifier: string) => string {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const found = [...identifiers(root)]
  for (const name of found) if (kebab.test(name)) taken.add(name)
  const toName = (identifier: string): string => {
    const known = names.get(identifier)
    if (known) return known
    const base = kebab.test(identifier) ? identifier : slugify(identifier) || 'note'
    let name = base
    const own = base === identifier
    for (let number = 2; !own && taken.has(name); number++) name = `${base}-${number}`
    taken.add(name)
    names.set(identifier, name)
    return name
  }
  for (const name of found) toName(name)
  return toName
}

function* identifiers(root: Root): Generator<string> {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference')
      yield node.identifier
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) stack.push(child)
    }
  }
}
