import type {Nodes, Root} from 'mdast'
import {
  createMdastHandle,
  dropHandle,
  type Features,
  markdownToMdast,
  serializeHandle,
} from 'satteri'
import {type Arena, arenaOf, countOf, listOf, positionOf, typeOf} from './arena.ts'
import {nodeReaders} from './arena-nodes.ts'
import {syntaxOf} from './syntax.ts'

/** The tree as the native parser gives it. Syntax that is not in the dialect is passed over later. */
export const parse = (source: string): Root => treeOf(arenaFrom(source)) ?? byItsOwnDoor(source)

/** The tree as the parser itself makes it; its own types say no more than that it is a node. */
export const byItsOwnDoor = (source: string): Root =>
  markdownToMdast(source, {features: featuresOf(source)}) as Root

const featuresOf = (source: string): Features => ({...syntaxOf(source), frontmatter: false})

function arenaFrom(source: string): Arena {
  const handle = createMdastHandle(source, featuresOf(source))
  try {
    return arenaOf(serializeHandle(handle))
  } finally {
    dropHandle(handle)
  }
}

/**
 * The same tree at once from the parser's memory, where each type is known. The parser's own door asks for
 * one field of one node at a time, which takes longer. Breadth first: depth is no matter.
 */
function treeOf(arena: Arena): Root | undefined {
  const root: Root = {type: 'root', position: positionOf(arena, 0), children: []}
  const parents: {children: Nodes[]}[] = [root]
  const ids = [0]
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0
    const parent = parents[at]
    const count = countOf(arena, id)
    if (!parent || count === 0) continue
    // Made at its length, a list takes a quarter of the room of one that grows.
    const children = new Array<Nodes>(count)
    parent.children = children
    const from = listOf(arena, id)
    for (let index = 0; index < count; index++) {
      const child = arena.view.getUint32(from + 4 * index, true)
      const type = typeOf(arena, child)
      const node = nodeReaders[type]?.(arena, child)
      if (!node) return
      if (arena.hasNotes) note(arena, child, node)
      children[index] = node
      if (isParent(node, type)) {
        parents.push(node)
        ids.push(child)
      }
    }
  }
  return root
}

/** The parser's numbers of the types that hold no nodes, which are most of all nodes. */
const leaves: ReadonlySet<number> = new Set([3, 7, 8, 9, 10, 13, 14, 16, 18, 20])
const holding = Uint8Array.from(nodeReaders, (_, type) => (leaves.has(type) ? 0 : 1))

const isParent = (node: Nodes, type: number): node is Extract<Nodes, {children: unknown}> =>
  holding[type] === 1

/** What the parser says of a node besides: that a paragraph is a directive's label. */
function note(arena: Arena, id: number, node: Nodes): void {
  const notes = arena.reader.getNodeData(id)
  if (notes !== null) Object.assign(node, {data: JSON.parse(notes)})
}
