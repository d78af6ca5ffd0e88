/** A place as people and editors count it: from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where the lines of a source begin: turns offsets into lines and columns. */
export interface LineIndex {
  readonly lines: number
  /** Offsets outside of the source count as its nearest end. */
  position(offset: number): Position
  /** A line without its terminator, as a range of offsets. */
  range(line: number): {readonly start: number; readonly end: number}
}

/** Index a source once, in one pass. Lines end at LF, CRLF or a lone CR, as in markdown. */
export function indexLines(source: string): LineIndex {
  const starts = [0]
  const ends: number[] = []
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit !== lineFeed && unit !== carriageReturn) continue
    ends.push(at)
    if (unit === carriageReturn && source.charCodeAt(at + 1) === lineFeed) at++
    starts.push(at + 1)
  }
  ends.push(source.length)
  return {
    lines: starts.length,
    position(offset) {
      const inside = Math.min(Math.max(offset, 0), source.length)
      const line = lastAtMost(starts, inside)
      return {line: line + 1, column: inside - (starts[line] ?? 0) + 1}
    },
    range(line) {
      const start = starts[line - 1] ?? source.length
      return {start, end: ends[line - 1] ?? source.length}
    },
  }
}

const lineFeed = 10
const carriageReturn = 13

/** The index of the last start that is not past `offset`, by halving. */
function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
