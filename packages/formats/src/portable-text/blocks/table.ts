import {append, type Inline, type Pointer, type Table} from '@copydesk/schema'
import type {Codec} from '../codec.ts'
import {isData, own} from '../data.ts'
import type {PortableTextReader} from '../reader.ts'

const known = ['_type', '_key', 'caption', 'align', 'headerRows', 'rows']

type Row = readonly (readonly Inline[])[]

/** A table has rows of cells, each an array of blocks, and says whether its first row is a header. */
export const table: Codec<Table> = {
  types: ['table'],
  write: ({caption, align, children}, writer) => {
    const [header, ...rest] = children
    const isHeaded = header?.children.some((cell) => cell.children.length > 0) ?? false
    const rows = (isHeaded ? children : rest).map((row) =>
      writer.keyed({
        _type: 'row',
        cells: row.children.map((cell) =>
          writer.keyed({_type: 'cell', value: writer.inlines(cell.children)}),
        ),
      }),
    )
    return [
      {
        _type: 'table',
        ...(caption ? {caption: writer.inlines(caption)} : {}),
        ...(align ? {align} : {}),
        headerRows: isHeaded ? 1 : 0,
        rows,
      },
    ]
  },
  read: (entry, at, reader) => {
    reader.rest(entry, known, at)
    const caption = reader.inlines(own(entry, 'caption'), append(at, 'caption'))
    const rows = rowsOf(own(entry, 'rows'), append(at, 'rows'), reader)
    const headerRows = own(entry, 'headerRows')
    const isHeaded = typeof headerRows === 'number' && headerRows >= 1
    const header: Row = rows[0]?.map(() => []) ?? []
    const align = own(entry, 'align') as Table['align'] // checked with the whole
    return {
      type: 'table',
      ...(caption.length > 0 ? {caption} : {}),
      ...(align === undefined ? {} : {align}),
      children: (isHeaded ? rows : [header, ...rows]).map((row) => ({
        type: 'tableRow',
        children: row.map((children) => ({type: 'tableCell', children})),
      })),
    }
  },
}

function rowsOf(rows: unknown, at: Pointer, reader: PortableTextReader): readonly Row[] {
  if (!Array.isArray(rows)) return []
  return rows.map((row: unknown, index): Row => {
    const place = append(append(at, index), 'cells')
    const cells = isData(row) ? own(row, 'cells') : undefined
    if (!Array.isArray(cells)) return []
    return cells.map((cell: unknown, column) => {
      const inside = append(place, column)
      // Some editors have cells of plain text.
      if (!isData(cell)) return reader.inlines(cell, inside)
      return reader.inlines(own(cell, 'value'), append(inside, 'value'))
    })
  })
}
