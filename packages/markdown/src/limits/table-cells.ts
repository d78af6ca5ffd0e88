import {lineEnd, nextLine} from './nesting.ts'

/**
 * The first place where all tables together come to more than `most` cells. Short rows count as full ones: they
 * are filled up to the header's width, so that a small file can ask for a very large table.
 */
export function tableCellsTooMany(source: string, from: number, most: number): number | undefined {
  let before = 0
  let columns = 0
  let rows = 0
  for (let start = from; start < source.length; ) {
    const end = lineEnd(source, start)
    const line = source.slice(start, end)
    if (/^[ \t>]*$/.test(line)) {
      before += columns * rows
      columns = 0
      rows = 0
    } else {
      if (isDelimiterRow(line)) columns = Math.max(columns, line.split('|').length)
      rows++
      if (before + columns * rows > most) return start
    }
    start = nextLine(source, end)
  }
  return undefined
}

const isDelimiterRow = (line: string): boolean =>
  line.includes('|') && line.includes('-') && /^[ \t>|:-]+$/.test(line)
