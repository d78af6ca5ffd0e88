import {append, isNode, type Pointer} from '@copydesk/schema'

/** A string, number, boolean or null of a document, and its place. */
export interface Leaf {
  readonly at: Pointer
  readonly value: unknown
}

/** Every leaf but the names of nodes. In a user's own data `type` is a member like others. */
export function leavesOf(value: unknown, at: Pointer = '', own = false): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{at, value}]
  return Object.entries(value).flatMap(([key, member]) => {
    if (key === 'type' && !own && isNode(value)) return []
    return leavesOf(member, append(at, key), own || key === 'extra' || key === 'data')
  })
}

/** A copy of a value with some of its leaves replaced. */
export function replaceLeaves(
  value: unknown,
  replacements: ReadonlyMap<Pointer, unknown>,
  at: Pointer = '',
): unknown {
  if (replacements.has(at)) return replacements.get(at)
  if (Array.isArray(value)) {
    return value.map((member, index) => replaceLeaves(member, replacements, append(at, index)))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      replaceLeaves(member, replacements, append(at, key)),
    ]),
  )
}
