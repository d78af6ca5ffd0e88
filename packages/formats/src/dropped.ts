import {append, isNode, type Loss, type Pointer} from '@copydesk/schema'

/**
 * What a writer left out: each leaf of a value that is not among those it holds, told at the highest
 * place of which nothing is left. A writer that only says what it wrote can so forget nothing.
 */
export function dropped(value: unknown, at: Pointer, held: ReadonlySet<Pointer>): readonly Loss[] {
  const found = look(value, at, held, false)
  return found.leaves > 0 && found.lost === found.leaves ? [{at, reason: 'dropped'}] : found.losses
}

interface Found {
  readonly leaves: number
  readonly lost: number
  readonly losses: readonly Loss[]
}

/** In a user's own data everything says something: a member `type`, and an empty list. */
const ownData: ReadonlySet<string> = new Set(['extra', 'data'])

function look(value: unknown, at: Pointer, held: ReadonlySet<Pointer>, own: boolean): Found {
  if (held.has(at)) return {leaves: 1, lost: 0, losses: []}
  const isLeaf = typeof value !== 'object' || value === null
  const members = isLeaf ? [] : Object.entries(value)
  if (isLeaf || (own && members.length === 0)) {
    return {leaves: 1, lost: 1, losses: [{at, reason: 'dropped'}]}
  }
  const inner = members
    .filter(([key]) => own || key !== 'type' || !isNode(value))
    .map(([key, member]) => {
      const place = append(at, key)
      const found = look(member, place, held, own || ownData.has(key))
      const whole = found.leaves > 0 && found.lost === found.leaves
      const losses: readonly Loss[] = whole ? [{at: place, reason: 'dropped'}] : found.losses
      return {...found, losses}
    })
  return {
    leaves: sum(inner.map(({leaves}) => leaves)),
    lost: sum(inner.map(({lost}) => lost)),
    losses: inner.flatMap(({losses}) => losses),
  }
}

/**
 * How many leaves {@link dropped} would look for: a writer that held as many, each once, dropped none. To
 * count is several times as fast as to keep every place.
 */
export function countLeaves(value: unknown, name?: string): number {
  return count(value, name !== undefined && ownData.has(name))
}

function count(value: unknown, own: boolean): number {
  if (typeof value !== 'object' || value === null) return 1
  let leaves = 0
  if (Array.isArray(value)) {
    for (const member of value) leaves += count(member, own)
    return own && value.length === 0 ? 1 : leaves
  }
  const members = value as {readonly [key: string]: unknown} // an object
  let isEmpty = true
  const isNamed = !own && isNode(value)
  for (const key in members) {
    isEmpty = false
    if (isNamed && key === 'type') continue
    const member = members[key]
    leaves += typeof member === 'object' ? count(member, own || ownData.has(key)) : 1
  }
  return own && isEmpty ? 1 : leaves
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
