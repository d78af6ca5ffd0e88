/** How many members two lists share at their beginnings, and at their ends without those. */
export interface SharedEnds {
  readonly head: number
  readonly tail: number
}

/** What two lists share at their ends, by this sameness. Linear. */
export function sharedEnds<T>(
  old: readonly T[],
  now: readonly T[],
  same: (a: T | undefined, b: T | undefined) => boolean,
): SharedEnds {
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && same(old[head], now[head])) head++
  let tail = 0
  while (tail < shorter - head && same(old.at(-1 - tail), now.at(-1 - tail))) tail++
  return {head, tail}
}
