import {append, type Pointer} from '../contracts/pointer.ts'
import type {Document} from '../documents/index.ts'
import {isNode, type Node, partsOf} from './node.ts'
import {membersInOrder} from './reading-order.ts'

/** A unist node: what unified's tools walk. `data.at` is its place in the document. */
export interface UnistNode {
  readonly type: string
  readonly data: {readonly at: Pointer}
  readonly value?: string | undefined
  readonly children?: readonly UnistNode[] | undefined
  readonly [field: string]: unknown
}

/** A whole document as one unist tree. */
export interface Root extends UnistNode {
  readonly type: 'root'
  readonly children: readonly UnistNode[]
}

/** The members whose nodes stand right in their parent; others are wrapped in a node of their name. */
const spliced: ReadonlySet<string> = new Set([
  'children',
  'body',
  'lead',
  'sections',
  'items',
  'image',
])

/** The members whose strings are words; others name, point or count. */
export const words: ReadonlySet<string> = new Set([
  'title',
  'name',
  'text',
  'label',
  'credit',
  'alt',
  'source',
  'description',
  'publisher',
  'edition',
  'kicker',
  'headline',
  'place',
  'agency',
  'jobTitle',
  'organization',
  'location',
  'printed',
  'provider',
  'salutation',
  'signature',
  'web',
  'social',
])

/**
 * A document as one unist tree of everything that holds text, in reading order, for unified's tools:
 * `visit(toRoot(document), 'text', …)`. Headline, credits and the like are nodes of their own.
 */
export function toRoot(document: Document): Root {
  return {type: 'root', data: {at: ''}, children: inside(document, '')}
}

function inside(node: Node, at: Pointer): readonly UnistNode[] {
  return partsOf(node).flatMap((part) => {
    const place = append(at, part)
    const found = toNodes(Reflect.get(node, part), part, place)
    if (spliced.has(part) || found.length === 0) return found
    return isNamed(found, part) ? found : [{type: part, data: {at: place}, children: found}]
  })
}

/** Whether these are one node that already has the member's name. */
const isNamed = (found: readonly UnistNode[], part: string): boolean =>
  found.length === 1 && found[0]?.type === part

function toNodes(value: unknown, key: string, at: Pointer): readonly UnistNode[] {
  if (typeof value === 'string') {
    if (!words.has(key)) return []
    const text: UnistNode = {type: 'text', data: {at}, value}
    return key === text.type ? [text] : [{type: key, data: {at}, children: [text]}]
  }
  if (Array.isArray(value)) {
    return value.flatMap((member, index) => toNodes(member, key, append(at, index)))
  }
  if (isNode(value)) return [toNode(value, at)]
  if (typeof value !== 'object' || value === null) return []
  return membersInOrder(value).flatMap(([member, inner]) =>
    toNodes(inner, member, append(at, member)),
  )
}

function toNode(node: Node, at: Pointer): UnistNode {
  const made: {[field: string]: unknown; type: string; data: {at: Pointer}} = {
    type: node.type,
    data: {at},
  }
  for (const [name, value] of Object.entries(node)) {
    if (typeof value !== 'object' && name !== 'type') made[name] = value
  }
  const children = 'value' in node ? [] : inside(node, at)
  if (children.length > 0) made['children'] = children
  return made
}
