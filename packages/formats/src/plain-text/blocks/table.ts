import {append, type Table} from '@copydesk/schema'
import {displayWidth} from '../display-width.ts'
import {piece} from '../piece.ts'
import type {WriteBlock} from './write-block.ts'

/** A longer cell sticks out: one of a million characters must not pad every row to as many. */
const widest = 40

/** Columns of one width, with a rule under the header. */
export const table: WriteBlock<Table> = ({caption, align = [], children}, at, desk) => {
  const rows = children.map((row, index) =>
    row.children.map((cell, column) => {
      const place = append(append(append(append(at, 'children'), index), 'children'), column)
      return desk.words(cell.children, append(place, 'children'), {oneLine: true}).trim()
    }),
  )
  const [header = [], ...body] = rows
  const widths = header.map((_, column) => Math.min(widest, Math.max(1, ...lengths(rows, column))))
  const toLine = (row: readonly string[]): string =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, align[column]))
      .join('  ')
      .trimEnd()
  const hasHeader = header.some((cell) => cell !== '')
  const lines = [
    ...(hasHeader ? [toLine(header), toLine(widths.map((width) => '-'.repeat(width)))] : []),
    ...body.map(toLine),
  ]
  const shown = lines.some((line) => line !== '') ? align : []
  shown.forEach((side, column) => {
    const place = append(append(at, 'align'), column)
    desk.hold(place)
    const cells = rows.map((row) => row[column] ?? '')
    if (side === 'none' || isSeen(cells, widths[column] ?? 0, side)) return
    desk.tell({at: place, reason: 'approximated', became: 'none'})
  })
  return [
    ...piece(desk.words(caption, append(at, 'caption')).trim()),
    ...piece(lines.join('\n'), {kept: true}),
  ]
}

type Side = NonNullable<Table['align']>[number]

const lengths = (rows: readonly (readonly string[])[], column: number): readonly number[] =>
  rows.slice(0, 1000).map((row) => displayWidth(row[column] ?? ''))

/** Whether a column looks like no column that is set in another way. */
const isSeen = (cells: readonly string[], width: number, side: Side): boolean =>
  (['left', 'center', 'right'] as const)
    .filter((other) => other !== side)
    .every((other) =>
      cells.some((cell) => pad(cell, width, other).trimEnd() !== pad(cell, width, side).trimEnd()),
    )

function pad(cell: string, width: number, align: Side = 'none'): string {
  const room = Math.max(0, width - displayWidth(cell))
  const before = align === 'right' ? room : align === 'center' ? Math.floor(room / 2) : 0
  return ' '.repeat(before) + cell + ' '.repeat(room - before)
}
