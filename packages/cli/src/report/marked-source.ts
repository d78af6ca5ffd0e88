import {printable} from '@copydesk/schema/messages'
import {indexLines} from '../source/line-index.ts'
import {type Cell, toCells} from './cell.ts'
import type {Colors} from './colors.ts'
import {type Manner, paintManner} from './role-style.ts'
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
  for (const parts of toRows(source, stretches, apart)) {
    const {label, manner, begins} = parts.find(({seen}) => seen) ?? {}
    let name = begins ? (label ?? '') : ''
    for (const row of wrap(toMannered(source, parts), room)) {
      const head = paintManner(manner, colors)(shownLabel(name, gutter).padStart(gutter))
      yield `${head} ${colors.dim('│')} ${paintRow(row, colors)}`.trimEnd()
      name = ''
    }
  }
}

type Mannered = Cell & {readonly manner?: Manner | undefined}

/** One cell at a time: a line may be all of a large page. */
function* toMannered(source: string, parts: readonly Part[]): Generator<Mannered> {
  for (const {span, manner} of parts) {
    for (const {start, end, text, width} of toCells(source, span.start, span.end)) {
      yield {start, end, text, width, manner}
    }
  }
}

/** A label that an author made up, an unknown key, is no safer than other content. */
export function shownLabel(label: string, most: number): string {
  const text = printable(label)
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

/** The part of a stretch in one row. */
interface Part extends Stretch {
  /** It has a label, and something to see. */
  readonly seen: boolean
  /** Nothing of the stretch was seen before. */
  readonly begins: boolean
}

/** The stretches cut at line ends, and where they are told apart also from each other. */
function* toRows(
  source: string,
  stretches: readonly Stretch[],
  apart: boolean,
): Generator<readonly Part[]> {
  const index = indexLines(source)
  let line = 1
  let row: Part[] = []
  for (const {span, label, manner} of stretches) {
    if (apart && row.length > 0) {
      yield row
      row = []
    }
    let begins = true
    let at = span.start
    while (at < span.end) {
      const {start, end} = index.range(line)
      const next = line < index.lines ? index.range(line + 1).start : source.length
      const until = Math.min(span.end, end)
      if (until > at) {
        const visible = label !== 'blank' && /\S/.test(source.slice(at, until))
        const seen = label !== undefined && visible
        row.push({span: {start: at, end: until}, label, manner, seen, begins})
        if (visible) begins = false
      }
      if (span.end < next || line === index.lines) break
      // The line end after a stretch is no blank line of its own.
      const blank = row.length === 0 && (label !== 'blank' || at > start)
      if (!apart || !blank) yield row
      row = []
      at = next
      line++
    }
  }
  if (row.length > 0) yield row
}

function paintRow(row: readonly Mannered[], colors: Colors): string {
  let text = ''
  for (let from = 0; from < row.length; ) {
    const manner = row[from]?.manner
    let to = from
    while (to < row.length && row[to]?.manner === manner) to++
    const part = row
      .slice(from, to)
      .map((cell) => cell.text)
      .join('')
    text += paintManner(manner, colors)(part)
    from = to
  }
  return text
}
