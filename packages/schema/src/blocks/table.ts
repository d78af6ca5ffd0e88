import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from '../inlines/index.ts'
import {isFilled, isInOrder, isUnread, type Settled} from '../normalize/settled.ts'
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
  isSettled(block, settled) {
    const {caption, align, children} = block
    if (!isInOrder(block, members) || !isFilled(children)) return false
    if (caption !== undefined && !(isFilled(caption) && settled.inlines(caption))) return false
    const [first]: readonly unknown[] = children
    const cells = isUnread(first) ? first['children'] : undefined
    const width = Array.isArray(cells) ? cells.length : 0
    if (width * children.length > manyCells || !isAlignment(align, width)) return false
    let reached = false
    for (const row of children) {
      const last = isSettledRow(row, width, settled)
      if (last === undefined) return false
      if (last) reached = true
    }
    return reached
  },
}

/** A table of more cells is read as any other: whether it is too large, the caller has to say. */
export const manyCells = 1_000

const members = ['type', 'caption', 'align', 'children'] as const
const rowMembers = ['type', 'children'] as const

/** Whether a settled row fills its last cell; nothing where it is none of this width. */
function isSettledRow(row: unknown, width: number, {inlines}: Settled): boolean | undefined {
  if (!isUnread(row) || row['type'] !== 'tableRow' || !isInOrder(row, rowMembers)) return
  const {children} = row
  if (!Array.isArray(children) || children.length !== width) return
  let filled = false
  for (const cell of children) {
    if (!isUnread(cell) || cell['type'] !== 'tableCell' || !isInOrder(cell, rowMembers)) return
    const words = cell['children']
    if (!inlines(words)) return
    filled = words.length > 0
  }
  return filled
}

/** Whether these are no more than the columns, up to the last that is aligned. */
function isAlignment(align: unknown, width: number): boolean {
  if (align === undefined) return true
  if (!isFilled(align) || align.length > width) return false
  return align.at(-1) !== 'none' && align.every((side) => known.has(side))
}

const known: ReadonlySet<unknown> = new Set(alignments)
