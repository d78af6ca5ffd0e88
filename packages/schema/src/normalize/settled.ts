import type {Inline} from '../inlines/index.ts'

/** A value of which nothing is known yet, by the names of its members. */
export interface Unread {
  readonly [name: string]: unknown
}

/**
 * What tells of the parts of a block whether they are settled: that they certainly fit their schema and
 * are in their normal form, so that they need be neither read by zod nor built anew. Most are, and
 * finding so takes one walk. No is the answer too where only a closer look would tell.
 */
export interface Settled {
  readonly blocks: (value: unknown, room: number) => boolean
  readonly inlines: (value: unknown) => value is readonly Inline[]
  /** The smallest depth of a heading here: 2, and 4 inside an edition. */
  readonly headingDepth: 2 | 4
}

/** Whether an object has none but these members, in this order, and none that is undefined. */
export function isInOrder(value: Unread, names: readonly string[]): boolean {
  let at = 0
  for (const name in value) {
    while (names[at] !== name) if (++at >= names.length) return false
    if (value[name] === undefined) return false
    at++
  }
  return true
}

/** As {@link isInOrder}, where each member must stand, and is looked at besides. */
export function areInOrder(value: Unread, names: readonly string[]): boolean {
  let at = 0
  for (const name in value) if (names[at++] !== name) return false
  return true
}

/** Whether a value is an object with members. */
export const isUnread = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null

/** Whether a value is a list of something. */
export const isFilled = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0
