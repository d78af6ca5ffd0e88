const longest = 64

/** The nearest of these names, where one is nearer than a third of the word's length, else nothing. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (word.length > longest) return
  const wanted = fold(word)
  let found: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const name of names) {
    const distance = editDistance(wanted, fold(name))
    if (distance < least) {
      found = name
      least = distance
    }
  }
  return found
}

const fold = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '')

/** Insertions, deletions, substitutions and swaps of neighbours between two short strings. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({length: b.length + 1}, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const steps = [
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      ]
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (row > 1 && column > 1 && swapped) steps.push((before[column - 2] ?? 0) + 1)
      current.push(Math.min(...steps))
    }
    before = last
    last = current
  }
  return last[b.length] ?? 0
}
