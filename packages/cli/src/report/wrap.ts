import type {Cell} from './cell.ts'

/** Break cells into rows of at most `width` columns, at a blank where a row has one. */
export function* wrap<C extends Cell>(cells: Iterable<C>, width: number): Generator<readonly C[]> {
  let row: C[] = []
  let columns = 0
  let blank = 0
  for (const cell of cells) {
    if (columns + cell.width > width && row.length > 0) {
      const rest = blank > 0 ? row.splice(blank) : []
      yield row
      row = rest
      columns = rest.reduce((sum, one) => sum + one.width, 0)
      blank = 0
    }
    row.push(cell)
    columns += cell.width
    if (cell.text === ' ') blank = row.length
  }
  yield row
}
