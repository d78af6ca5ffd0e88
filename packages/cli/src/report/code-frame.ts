import type {Span} from '@copydesk/schema'
import type {LineIndex} from '../source/line-index.ts'
import {type Cell, toCells} from './cell.ts'
import type {Colors, Paint} from './colors.ts'

/** What a frame is drawn from. */
export interface FrameInput {
  readonly source: string
  readonly index: LineIndex
  readonly span: Span
  readonly colors: Colors
  /** The colour of the carets. */
  readonly paint: Paint
}

/** Columns of source in a frame, so that with its gutter a frame fits a terminal of 100. */
const width = 88
/** Columns shown before a place in a line that is cut. */
const lead = 30
/** Lines marked at the most; of a longer span the first ones are shown. */
const most = 3

/** The lines around a span, with carets under it. A long line is cut round the place. */
export function codeFrame({source, index, span, colors, paint}: FrameInput): readonly string[] {
  const first = index.position(span.start).line
  const last = Math.max(first, index.position(Math.max(span.start, span.end - 1)).line)
  const shown = Math.min(last, first + most - 1)
  const until = isBlank(source, index, shown + 1) ? shown : shown + 1
  const digits = String(until).length
  const gutter = (label: string) => colors.dim(`  ${label.padStart(digits)} │`)
  const rows: string[] = []
  const before = isBlank(source, index, first - 1) ? first : first - 1
  for (let line = before; line <= until; line++) {
    const {start, end} = index.range(line)
    const marked = line >= first && line <= shown
    const from = marked ? Math.max(span.start, start) : start
    const view = viewOf(source, start, end, from)
    const text = `${view.cutBefore ? '…' : ''}${join(view.cells)}${view.cutAfter ? '…' : ''}`
    rows.push(`${gutter(String(line))} ${marked ? text : colors.dim(text)}`.trimEnd())
    if (!marked) continue
    const carets = underline(view, from, Math.max(span.end, span.start + 1))
    rows.push(`${gutter('')} ${carets.indent}${paint(carets.marks)}`)
  }
  const more = last - shown
  if (more > 0)
    rows.push(`${gutter('')} ${colors.dim(`${more} more ${more === 1 ? 'line' : 'lines'}`)}`)
  return rows
}

/** Whether there is nothing to see in a line, or no such line. */
function isBlank(source: string, {lines, range}: LineIndex, line: number): boolean {
  if (line < 1 || line > lines) return true
  const {start, end} = range(line)
  return end - start < width && source.slice(start, end).trim() === ''
}

interface View {
  readonly cells: readonly Cell[]
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** The part of a line to show: all of a short one, else a stretch that begins shortly before `place`. */
function viewOf(source: string, start: number, end: number, place: number): View {
  let from = place - start > width - lead ? place - lead : start
  if (from > start && isLowSurrogate(source.charCodeAt(from))) from--
  const until = Math.min(end, from + width)
  const cells: Cell[] = []
  let columns = 0
  for (const cell of toCells(source, from, until)) {
    columns += cell.width
    if (columns > width) break
    cells.push(cell)
  }
  return {cells, cutBefore: from > start, cutAfter: (cells.at(-1)?.end ?? from) < end}
}

/** Carets from the place to the end of the span, as far as it is in view: one at the least. */
function underline({cells, cutBefore}: View, from: number, end: number) {
  let indent = cutBefore ? 1 : 0
  let marks = 0
  for (const {start, width: columns} of cells) {
    if (start < from) indent += columns
    else if (start < end) marks += columns
  }
  return {indent: ' '.repeat(indent), marks: '^'.repeat(Math.max(1, marks))}
}

const join = (cells: readonly Cell[]): string => cells.map(({text}) => text).join('')
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
