import {append, type Json, type Loss, type Pointer} from '@copydesk/schema'
import {isSame} from './is-same.ts'

/**
 * What became of a value that was written and read again, told as deep as both are alike: for formats
 * that hold so little that it is surer to look than to keep account. Both are in their normal form.
 */
export function lossesBetween(before: unknown, after: unknown, at: Pointer): readonly Loss[] {
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
        ),
      )
    }
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length === after.length) {
      return before.flatMap((member, index) =>
        lossesBetween(member, after[index], append(at, index)),
      )
    }
    const left = withoutEntries(before, after)
    if (left) return left.map((index) => ({at: append(at, index), reason: 'dropped'}))
    return [{at, reason: 'flattened', became: after as Json}] // of a document
  }
  return [{at, reason: 'approximated', became: after as Json}] // of a document
}

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
