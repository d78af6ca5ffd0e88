const longest = 64

/** The nearest of these names, where one is nearer than a third of the word's length, else nothing. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (word.length > longest) return
  const wanted = foldName(word)
  const rows: Rows = [[], [], []]
  let found: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const name of names) {
    if (name.length <= wanted.length - least) continue
    const folded = foldName(name)
    if (Math.abs(folded.length - wanted.length) >= least) continue
    const distance = editDistance(wanted, folded, least, rows)
    if (distance < least) {
      found = name
      least = distance
    }
  }
  return found
}

/** A name without what tells writings of it apart: capitals, hyphens, underscores, spaces. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '')

/** Room for the row before the last, the last and the current one. */
type Rows = readonly [number[], number[], number[]]

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two short strings; where there
 * are `most` or more, any number not below it.
 */
function editDistance(a: string, b: string, most: number, rows: Rows): number {
  let [before, last, current] = rows
  for (let column = 0; column <= b.length; column++) last[column] = column
  for (let row = 1; row <= a.length; row++) {
    const own = a.charCodeAt(row - 1)
    let left = row
    let nearestYet = row
    current[0] = row
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1)
      const above = last[column] ?? 0
      const beside = last[column - 1] ?? 0
      let steps = Math.min(above + 1, left + 1, own === other ? beside : beside + 1)
      if (
        row > 1 &&
        column > 1 &&
        own === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === other
      ) {
        steps = Math.min(steps, (before[column - 2] ?? 0) + 1)
      }
      current[column] = steps
      left = steps
      if (steps < nearestYet) nearestYet = steps
    }
    // What follows may be one less than this row, since a swap reaches back to the row before it.
    if (nearestYet > most) return nearestYet
    const free = before
    before = last
    last = current
    current = free
  }
  return last[b.length] ?? 0
}
