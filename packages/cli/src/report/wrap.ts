import type {Cell} from './cell.ts'

/** Break cells into rows of at most `width` columns, at a blank where a row has one. */
export function wrap(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let columns = 0
  let blank = 0
  for (const cell of cells) {
    if (columns + cell.width > width && row.length > 0) {
      const rest = blank > 0 ? row.splice(blank) : []
      rows.push(row)
      row = rest
      columns = rest.reduce((sum, one) => sum + one.width, 0)
      blank = 0
    }
    row.push(cell)
    columns += cell.width
    if (cell.text === ' ') blank = row.length
  }
  rows.push(row)
  return rows
}
