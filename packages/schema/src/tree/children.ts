import {append, type Pointer, pointer} from '../contracts/pointer.ts'
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

/** What a walk may be told. */
export interface WalkOptions {
  /** The types of the nodes that are wanted: no place is made for any other. */
  readonly only?: ReadonlySet<string> | undefined
}

/** A node and everything inside it, each with its place, before what is inside it. Not recursive. */
export function* walk(root: Node, {only}: WalkOptions = {}): Generator<Child> {
  if (!only || only.has(root.type)) yield {node: root, at: ''}
  let way: Way | undefined = enter(root, undefined)
  while (way) {
    if (way.index >= way.length) {
      way = way.around
      continue
    }
    const value = memberAt(way)
    way.index++
    if (typeof value !== 'object' || value === null) continue
    if (isNode(value)) {
      if (!only || only.has(value.type)) yield {node: value, at: placeOf(way)}
      // Words have nothing inside of them, and are most of what there is.
      if ('value' in value) continue
    }
    way = enter(value, way)
  }
}

/** How far a walk has come in one value, and what that stands in. Places are made from it if needed. */
interface Way {
  readonly value: object
  /** Its members to look at, or all of them where it is a list. */
  readonly names?: readonly string[] | undefined
  readonly list?: readonly unknown[] | undefined
  readonly length: number
  readonly around: Way | undefined
  /** The next member. */
  index: number
}

/** Lists and plain objects, such as bylines and corrections, are looked through. */
function enter(value: object, around: Way | undefined): Way {
  const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined
  if (list) return {value, names: undefined, list, length: list.length, around, index: 0}
  const names = isNode(value) ? partsOf(value) : membersInOrder(value).map(([name]) => name)
  return {value, names, list, length: names.length, around, index: 0}
}

const memberAt = ({value, names, list, index}: Way): unknown =>
  list ? list[index] : Reflect.get(value, names?.[index] ?? '')

/** The place of the member that was looked at last. */
function placeOf(way: Way): Pointer {
  const steps: (string | number)[] = []
  for (let one: Way | undefined = way; one; one = one.around) {
    steps.push(one.names?.[one.index - 1] ?? one.index - 1)
  }
  return pointer(...steps.reverse())
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
