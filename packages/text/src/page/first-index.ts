/** The first of so many indices for which the answer is yes, where no yes comes before a no. */
export function firstIndex(count: number, isThere: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isThere(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The part of a list in order between two bounds: what ends after `from` and starts before `to`. */
export function within<T>(
  list: readonly T[],
  endsAfter: (item: T) => boolean,
  startsBefore: (item: T) => boolean,
): readonly T[] {
  const low = firstIndex(list.length, (index) => endsAfter(list[index] as T)) // below the length
  let high = low
  while (high < list.length && startsBefore(list[high] as T)) high++
  return list.slice(low, high)
}
