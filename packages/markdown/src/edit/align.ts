/** How the members of a list became those of another: for each new one the old one it is. */
export interface Alignment {
  /** Those that kept their order. */
  readonly kept: ReadonlyMap<number, number>
  /** Those that stand elsewhere now. */
  readonly moved: ReadonlyMap<number, number>
}

/**
 * Find what stayed between two lists, each member told by its key. Equal ends are kept; between them
 * the nth of one key is the nth of the same, and the longest run in order is kept. Near linear.
 */
export function align(before: readonly string[], after: readonly string[]): Alignment {
  const kept = new Map<number, number>()
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) {
    kept.set(start, start)
    start++
  }
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++
    kept.set(after.length - tail, before.length - tail)
  }
  const places = new Map<string, number[]>()
  for (let index = before.length - tail - 1; index >= start; index--) {
    const key = before[index] ?? ''
    const found = places.get(key)
    if (found) found.push(index)
    else places.set(key, [index])
  }
  const pairs: (readonly [number, number])[] = []
  for (let index = start; index < after.length - tail; index++) {
    const place = places.get(after[index] ?? '')?.pop()
    if (place !== undefined) pairs.push([index, place])
  }
  const moved = new Map(pairs)
  for (const index of longestRun(pairs.map(([, place]) => place))) {
    const [to, from] = pairs[index] ?? []
    if (to === undefined || from === undefined) continue
    kept.set(to, from)
    moved.delete(to)
  }
  return {kept, moved}
}

/** The indexes of a longest increasing run in a list of different numbers. */
export function longestRun(numbers: readonly number[]): readonly number[] {
  const ends: number[] = []
  const before: (number | undefined)[] = []
  numbers.forEach((number, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? ends[low - 1] : undefined)
    ends[low] = index
  })
  const run: number[] = []
  for (let index = ends.at(-1); index !== undefined; index = before[index]) run.push(index)
  return run.reverse()
}
