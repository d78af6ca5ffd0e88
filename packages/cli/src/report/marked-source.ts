import {printable} from '@copydesk/schema'
import {indexLines} from '../source/line-index.ts'
import {type Cell, toCells} from './cell.ts'
import type {Colors} from './colors.ts'
import {mannerOf, paintManner} from './role-style.ts'
import type {Stretch} from './stretch.ts'
import {wrap} from './wrap.ts'

/** How a source is printed. */
export interface MarkedSourceOptions {
  readonly colors: Colors
  /** Columns of the terminal. */
  readonly width: number
  /** Begin a row at each stretch, as pages need whose whole text may be one line. */
  readonly apart: boolean
}

/** Columns for the labels. */
const gutter = 14

/** A source with its labels in a gutter, so that it can be read without colours too. */
export function* markedSource(
  source: string,
  stretches: readonly Stretch[],
  {colors, width, apart}: MarkedSourceOptions,
): Generator<string> {
  const room = Math.max(20, width - gutter - 3)
  let said: string | undefined
  for (const {stretches: line, begins} of toLines(source, stretches, apart)) {
    const cells = line.flatMap(({span, label}) =>
      toCells(source, span.start, span.end).map((cell) => ({...cell, label})),
    )
    const label = line.find((one) => isSaid(source, one))?.label
    const fresh = label !== undefined && (apart ? begins || said === undefined : label !== said)
    if (cells.some(({text}) => text.trim() !== '')) said = label
    else if (begins) said = undefined
    for (const [index, row] of wrap(cells, room).entries()) {
      const name = fresh && index === 0 ? label : ''
      const head = paintManner(mannerOf(name), colors)(shownLabel(name, gutter).padStart(gutter))
      yield `${head} ${colors.dim('│')} ${paintRow(row, colors)}`.trimEnd()
    }
  }
}

type Labelled = Cell & {readonly label?: string | undefined}

/** A label that an author made up, an unknown key, is no safer than other content. */
export function shownLabel(label: string, most: number): string {
  const text = printable(label)
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

/** A stretch with a label and with something to see. */
const isSaid = (source: string, {span, label}: Stretch): boolean =>
  label !== undefined && label !== 'blank' && /\S/.test(source.slice(span.start, span.end))

/** The stretches of one row, and whether the first of them begins in it. */
interface Line {
  readonly stretches: readonly Stretch[]
  readonly begins: boolean
}

/** The stretches cut at line ends, and where they are told apart also from each other. */
function* toLines(source: string, stretches: readonly Stretch[], apart: boolean): Generator<Line> {
  const index = indexLines(source)
  let line = 1
  let row: Stretch[] = []
  let begins = true
  for (const {span, label} of stretches) {
    if (apart && row.length > 0) yield {stretches: row, begins}
    if (apart) {
      row = []
      begins = true
    }
    let at = span.start
    while (at < span.end) {
      const {end} = index.range(line)
      const next = line < index.lines ? index.range(line + 1).start : source.length
      const until = Math.min(span.end, end)
      if (until > at) row.push({span: {start: at, end: until}, label})
      if (span.end < next || line === index.lines) break
      // The line end after a stretch is no blank line of its own.
      const blank = row.length === 0 && (label !== 'blank' || at > index.range(line).start)
      if (!apart || !blank) {
        yield {stretches: row, begins}
        begins = false
      }
      row = []
      at = next
      line++
    }
  }
  if (row.length > 0) yield {stretches: row, begins}
}

function paintRow(row: readonly Labelled[], colors: Colors): string {
  let text = ''
  for (let from = 0; from < row.length; ) {
    const label = row[from]?.label
    let to = from
    while (to < row.length && row[to]?.label === label) to++
    const part = row
      .slice(from, to)
      .map((cell) => cell.text)
      .join('')
    const paint = label === undefined ? colors.dim : paintManner(mannerOf(label), colors)
    text += paint(part)
    from = to
  }
  return text
}
