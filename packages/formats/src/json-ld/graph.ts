import {append, type Pointer} from '@copydesk/schema'
import {isNode, type Node} from './node.ts'

/** Nodes of one source at the most, beyond which nothing is looked at. */
const most = 20_000

/** The nodes of a source that stand for themselves, and what ids mean. */
export interface Graph {
  readonly nodes: readonly {readonly node: Node; readonly at: Pointer}[]
  /** The node itself, where a value only refers to it. */
  readonly resolve: (value: unknown) => unknown
}

/** Read a node, a list of nodes or a graph. What others refer to is a part of them. */
export function openGraph(root: unknown): Graph {
  const tops: {node: Node; at: Pointer}[] = []
  collect(root, '', tops)
  const byId = new Map<string, Node>()
  for (const {node} of tops) {
    const id = idOf(node)
    if (id !== undefined && !byId.has(id)) byId.set(id, node)
  }
  const referred = new Set<Node>()
  for (const {node} of tops) refer(node, byId, referred)
  const own = tops.filter(({node}) => !referred.has(node))
  return {
    // Where everything is referred to in a circle, everything stands for itself.
    nodes: own.length > 0 ? own : tops,
    resolve: (value) => {
      if (!isNode(value) || Object.keys(value).some((key) => key !== '@id' && key !== '@type')) {
        return value
      }
      const id = idOf(value)
      return (id === undefined ? undefined : byId.get(id)) ?? value
    },
  }
}

function collect(value: unknown, at: Pointer, found: {node: Node; at: Pointer}[]): void {
  if (found.length >= most) return
  if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      collect(entry, append(at, index), found)
    })
  } else if (isNode(value)) {
    const graph = Object.hasOwn(value, '@graph') ? value['@graph'] : undefined
    if (graph === undefined) found.push({node: value, at})
    else collect(graph, append(at, '@graph'), found)
  }
}

/** A page that is about an article, or an article about a page, are no parts of each other. */
const loose = new Set(['mainEntityOfPage', 'mainEntity', 'isPartOf', '@id', 'primaryImageOfPage'])

function refer(node: Node, byId: ReadonlyMap<string, Node>, referred: Set<Node>): void {
  const stack: unknown[] = Object.entries(node)
    .filter(([key]) => !loose.has(key))
    .map(([, value]) => value)
  for (let value = stack.pop(); stack.length > 0 || value !== undefined; value = stack.pop()) {
    if (Array.isArray(value)) {
      for (const entry of value) stack.push(entry)
    } else if (isNode(value)) {
      const id = idOf(value)
      const target = id === undefined ? undefined : byId.get(id)
      if (target && target !== node) referred.add(target)
      for (const inner of Object.values(value)) stack.push(inner)
    }
    if (stack.length === 0) break
  }
}

function idOf(node: Node): string | undefined {
  const id = Object.hasOwn(node, '@id') ? node['@id'] : undefined
  return typeof id === 'string' ? id : undefined
}
