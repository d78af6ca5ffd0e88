import {append, type Pointer} from '../contracts/pointer.ts'
import {isNode, type Node, partsOf} from './node.ts'
import {membersInOrder} from './reading-order.ts'

/** A node inside another, and the way from that one to it. */
export interface Child {
  readonly node: Node
  readonly at: Pointer
}

/**
 * The nodes right inside a node, in reading order: of a figure its caption, of an article its dek,
 * image and body. The one way to walk everything; a user's `extra` and `data` are not walked.
 */
export function children(node: Node): readonly Child[] {
  const found: Child[] = []
  for (const part of partsOf(node)) collect(Reflect.get(node, part), append('', part), found)
  return found
}

/** A node and everything inside it, each with its place, before what is inside it. Not recursive. */
export function* walk(root: Node): Generator<Child> {
  const stack: Child[] = [{node: root, at: ''}]
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    const {at} = next
    for (const child of children(next.node).toReversed()) {
      stack.push({node: child.node, at: at + child.at})
    }
  }
}

/** Lists and plain objects, such as bylines and corrections, are looked through. */
function collect(value: unknown, at: Pointer, found: Child[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isNode(value)) found.push({node: value, at})
  else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) collect(member, append(at, index), found)
  } else {
    for (const [key, member] of membersInOrder(value)) collect(member, append(at, key), found)
  }
}
