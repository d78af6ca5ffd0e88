import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from '../inlines/index.ts'
import type {BlockDefinition} from './block-definition.ts'

/** How the cells of a column are set. */
export const alignments = ['left', 'center', 'right', 'none'] as const

/** Rows of cells. The first row is the header; one whose cells are all empty says there is none. */
export interface Table {
  readonly type: 'table'
  readonly caption?: readonly Inline[] | undefined
  /** One for each column from the left; columns beyond are `none`. */
  readonly align?: readonly (typeof alignments)[number][] | undefined
  readonly children: readonly TableRow[]
}

/** One row. */
export interface TableRow {
  readonly type: 'tableRow'
  readonly children: readonly TableCell[]
}

/** One cell. */
export interface TableCell {
  readonly type: 'tableCell'
  readonly children: readonly Inline[]
}

/** Rows are filled up to the widest; a table without a filled cell is nothing. */
export const table: BlockDefinition<Table> = {
  schema: ({inlines}) => {
    const cell = z
      .strictObject({type: z.literal('tableCell'), children: inlines} satisfies Fields<TableCell>)
      .meta({id: 'TableCell'})
    const row = z
      .strictObject({
        type: z.literal('tableRow'),
        children: z.array(cell),
      } satisfies Fields<TableRow>)
      .meta({id: 'TableRow'})
    return z
      .strictObject({
        type: z.literal('table'),
        caption: inlines.optional(),
        align: z.array(z.enum(alignments)).optional(),
        children: z.array(row),
      } satisfies Fields<Table>)
      .meta({id: 'Table'})
  },
  parts: ['caption', 'children'],
  normalize(block, normal) {
    const rows = block.children.map((row) =>
      row.children.map((cell) => normal.inlines(cell.children)),
    )
    const widths = rows.map((row) => row.findLastIndex((cell) => cell.length > 0) + 1)
    const width = widths.reduce((most, one) => Math.max(most, one), 0)
    const caption = normal.inlines(block.caption ?? [])
    if (width === 0) return undefined
    const align = (block.align ?? []).slice(0, width)
    const last = align.findLastIndex((side) => side !== 'none')
    return {
      type: 'table',
      ...(caption.length > 0 ? {caption} : {}),
      ...(last >= 0 ? {align: align.slice(0, last + 1)} : {}),
      children: rows.map((row) => ({
        type: 'tableRow',
        children: Array.from({length: width}, (_, column) => ({
          type: 'tableCell',
          children: row[column] ?? [],
        })),
      })),
    }
  },
}
