import {append, type Json, type Loss, type Pointer} from '@copydesk/schema'
import {isSame} from './is-same.ts'

/** What the format makes of one entry of a list, where it makes something of each by itself. */
export type Become = (member: unknown) => readonly unknown[] | undefined

/**
 * What became of a value that was written and read again, told as deep as both are alike: for formats
 * that hold so little that it is surer to look than to keep account. Both are in their normal form. Of a
 * list whose entries are more or fewer than before each is told by what became of it, where that is known.
 */
export function lossesBetween(
  before: unknown,
  after: unknown,
  at: Pointer,
  become?: Become,
): readonly Loss[] {
  if (isSame(before, after)) return []
  if (after === undefined) return [{at, reason: 'dropped'}]
  if (isObject(before) && isObject(after) && before['type'] === after['type']) {
    const isLess = Object.keys(after).every((key) => Object.hasOwn(before, key))
    if (isLess) {
      return Object.keys(before).flatMap((key) =>
        lossesBetween(
          before[key],
          Object.hasOwn(after, key) ? after[key] : undefined,
          append(at, key),
          become,
        ),
      )
    }
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const each = become && lossesOfEach(before, after, at, become)
    if (each) return each
    if (before.length === after.length) {
      return before.flatMap((member, index) =>
        lossesBetween(member, after[index], append(at, index), become),
      )
    }
    const left = withoutEntries(before, after)
    if (left) return left.map((index) => ({at: append(at, index), reason: 'dropped'}))
    return [{at, reason: 'flattened', became: after as Json}] // of a document
  }
  return [{at, reason: 'approximated', became: after as Json}] // of a document
}

/** What became of each entry, if that comes to the list that it is now. */
function lossesOfEach(
  before: readonly unknown[],
  after: readonly unknown[],
  at: Pointer,
  become: Become,
): readonly Loss[] | undefined {
  const parts: (readonly unknown[])[] = []
  for (const member of before) {
    const part = become(member)
    if (part === undefined) return undefined
    parts.push(part)
  }
  if (!isSame(parts.flat(), after)) return undefined
  return before.flatMap((member, index): readonly Loss[] => {
    const place = append(at, index)
    const [first, ...more] = parts[index] ?? []
    if (first === undefined) return [{at: place, reason: 'dropped'}]
    if (more.length > 0) {
      return [{at: place, reason: 'flattened', became: [first, ...more] as readonly Json[]}] // of a document
    }
    if (typeOf(member) === typeOf(first)) return lossesBetween(member, first, place, become)
    return [{at: place, reason: 'flattened', became: first as Json}] // of a document
  })
}

const typeOf = (value: unknown): unknown => (isObject(value) ? value['type'] : undefined)

/** The entries that are gone, if the others are there as they were. */
function withoutEntries(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly number[] | undefined {
  const left: number[] = []
  let next = 0
  for (const [index, member] of before.entries()) {
    if (next < after.length && isSame(member, after[next])) next++
    else left.push(index)
  }
  return next === after.length && after.length > 0 ? left : undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
