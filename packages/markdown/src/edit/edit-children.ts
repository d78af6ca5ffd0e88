import {
  append,
  type Block,
  blockTypes,
  type Line,
  type List,
  type ListItem,
  type Pointer,
  type Span,
  type Stanza,
  type TableRow,
} from '@copydesk/schema'
import {writeVerse} from '../verse/write-verse.ts'
import {align} from './align.ts'
import {counterparts} from './counterparts.ts'
import {type Children, type Edits, editInside, type Inside} from './edit-inside.ts'
import {hasBlankLine, lineEnd, lineStart, withoutTail} from './line-prefix.ts'
import {editRow, type Unit} from './row.ts'
import {keyOf} from './same.ts'
import type {TextEdit} from './text-edit.ts'

/** How nodes that stand one under the other are written, and parted. */
interface Kind {
  readonly spaced: boolean
  /** Those of these nodes from one index to another. */
  readonly write: (written: Written, inside: Inside) => string
}

interface Written {
  readonly nodes: readonly unknown[]
  /** The index of the first of them. */
  readonly from: number
  readonly within: object
  readonly units: readonly Unit[]
  readonly spaced: boolean
}

const blocks: Kind = {
  spaced: true,
  write: ({nodes, within}, {body}) => {
    const children = nodes as readonly Block[] // they are: their types were looked up
    return typeOf(within) === 'footnote' ? body.writer.note(children) : body.blocks(children)
  },
}

const stanzas: Kind = {
  spaced: true,
  write: ({nodes}) => writeVerse(nodes as readonly Stanza[]), // they are: their types were looked up
}

const lines: Kind = {
  spaced: false,
  write: ({nodes}) => writeVerse([{type: 'stanza', children: nodes as readonly Line[]}]), // they are: their types were looked up
}

const items: Kind = {
  spaced: false,
  write: writeItems,
}

const rows: Kind = {
  spaced: false,
  write: ({nodes}, {body}) =>
    (nodes as readonly TableRow[]) // their types were looked up
      .map((row) => body.blocks([{type: 'table', children: [row]}]).split('\n', 1)[0])
      .join('\n'),
}

const kinds: ReadonlyMap<string, Kind> = new Map([
  ...blockTypes.map((type) => [type, blocks] as const),
  ['stanza', stanzas],
  ['line', lines],
  ['listItem', items],
  ['tableRow', rows],
])

/** Edits of nodes that stand one under the other in another node. */
export function editChildren({at, after, old, now}: Children, inside: Inside): Edits {
  if (typeOf(old[0]) === 'tableCell') return editCells(at, old, now, inside)
  const kind = kinds.get(typeOf(old[0]))
  if (!kind || ![...old, ...now].every((node) => kinds.get(typeOf(node)) === kind)) return
  const {source, origin, lineBreak} = inside
  const spans = old.map((_, index) => origin.spans(append(at, index)))
  if (spans.some((all) => all.length !== 1)) return
  const units = spans.map(([span], index): Unit => {
    const {start, end} = span ?? {start: 0, end: 0}
    // Engines let an item of a list in a footnote end after the next one's marker.
    const most = spans[index + 1]?.[0]?.start ?? end
    const place = {start, end: Math.max(start, Math.min(end, most))}
    return {span: solid(source, place, index === 0 && 'checked' in after), pieces: [index]}
  })
  if (kind === rows) underline(units, source)
  if (!stands(units, source)) return
  const {kept, edits} = matched(at, old, now, inside)
  const spaced = kind.spaced || isLoose(units, source)
  if (kind === rows && kept.get(0) !== 0) return
  let closes = false
  const changes = editRow({
    source,
    lineBreak,
    units,
    at: 0,
    kept,
    count: now.length,
    spaced,
    outermost: false,
    write: (from, to) => {
      const nodes = now.slice(from, to)
      const text = kind.write({nodes, from, within: after, units, spaced}, inside)
      closes ||= hasFence(text, inside.colons)
      return text
    },
    touches: (unit, piece) => typeOf(old[unit.pieces[0] ?? -1]) === typeOf(now[piece]),
  })
  if (closes) return
  const number = kind === items ? renumber(after, kept, units, source) : []
  return [...edits, ...changes, ...number]
}

/** Whether a line would close a directive of so many colons. */
function hasFence(text: string, colons: number): boolean {
  if (colons === Number.POSITIVE_INFINITY) return false
  return [...text.matchAll(/^[ \t]*(:{3,})/gm)].some(([, fence = '']) => fence.length >= colons)
}

/** The cells of a row, each for itself. */
function editCells(
  at: Pointer,
  old: readonly unknown[],
  now: readonly unknown[],
  inside: Inside,
): Edits {
  if (old.length !== now.length) return
  const edits = old.map((before, index): Edits => {
    const after = now[index]
    const both = isObject(before) && isObject(after)
    return both ? editInside({at: append(at, index), before, after}, inside) : undefined
  })
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined
}

/** The first row of a table goes with the line of hyphens under it. */
function underline(units: Unit[], source: string): void {
  const [first] = units
  if (!first) return
  const {start, end} = first.span
  const next = lineStart(source, lineEnd(source, end) + 1)
  units[0] = {...first, span: {start, end: lineEnd(source, Math.max(end, next + 1))}}
}

/** What stayed between two lists of nodes, be it with edits inside. */
export function matched(
  at: Pointer,
  old: readonly unknown[],
  now: readonly unknown[],
  inside: Inside,
): {readonly kept: ReadonlyMap<number, number>; readonly edits: readonly TextEdit[]} {
  const kept = new Map(align(old.map(keyOf), now.map(keyOf)).kept)
  const edits: TextEdit[] = []
  for (const [to, from] of counterparts(kept, old.map(typeOf), now.map(typeOf))) {
    const before = old[from]
    const after = now[to]
    if (!isObject(before) || !isObject(after)) continue
    const found = editInside({at: append(at, from), before, after}, inside)
    if (!found) continue
    kept.set(to, from)
    for (const one of found) edits.push(one)
  }
  return {kept, edits}
}

/** A span without the line breaks that engines count in, nor the box of a task. */
function solid(source: string, {start, end}: Span, task: boolean): Span {
  const text = source.slice(start, end)
  const [box = ''] = (task ? /^\[[ xX]\][ \t]+/.exec(text) : undefined) ?? []
  return {start: start + box.length, end: start + withoutTail(text).length}
}

/** Whether nothing but blank lines and prefixes stands between the units. */
function stands(units: readonly Unit[], source: string): boolean {
  return units.every(({span}, index) => {
    const above = units[index - 1]
    if (!above) return true
    return span.start >= above.span.end && /^[\s>]*$/.test(source.slice(above.span.end, span.start))
  })
}

const isLoose = (units: readonly Unit[], source: string): boolean =>
  units.some(({span}, index) => {
    const above = units[index - 1]
    return above !== undefined && hasBlankLine(source.slice(above.span.end, span.start))
  })

/** A numbered list begins with the number of its first item, which may have been another one's. */
function renumber(
  list: object,
  kept: ReadonlyMap<number, number>,
  units: readonly Unit[],
  source: string,
): readonly TextEdit[] {
  const {start = 1} = list as List // as its children's types say
  const {start: at, end} = units[kept.get(0) ?? -1]?.span ?? {start: 0, end: 0}
  const [number] = /^\d{1,9}(?=[.)])/.exec(source.slice(at, Math.min(end, at + 10))) ?? []
  if (number === undefined || Number(number) === start) return []
  return [{span: {start: at, end: at + number.length}, text: String(start)}]
}

const opening = /^(?:([-+*])|\d{1,9}([.)]))([ \t]{0,4})/

/** Items with the marker of those that are there, and with its blanks. */
function writeItems(
  {nodes, from, within, units: [first], spaced}: Written,
  {body, source}: Inside,
): string {
  const {ordered, start: number = 1} = within as List // as its children's types say
  const span: Span = first?.span ?? {start: 0, end: 0}
  const [, bullet, sign, blanks = ' '] = opening.exec(source.slice(span.start, span.end)) ?? []
  const pad = /^ {1,4}$/.test(blanks) ? blanks : ' '
  const width = ordered ? 3 : 2
  return (nodes as readonly ListItem[]) // their types were looked up
    .map((item, nth) => {
      const marker = bullet ?? `${Math.min(number + from + nth, 999_999_999)}${sign ?? '.'}`
      const one: List = {type: 'list', ...(ordered ? {ordered} : {}), children: [item]}
      const text = body.blocks([one])
      return text
        .split('\n')
        .map((line, index) => {
          if (index === 0) return marker + pad + line.slice(width)
          return line.trim() === ''
            ? line
            : ' '.repeat(marker.length + pad.length) + line.slice(width)
        })
        .join('\n')
    })
    .join(spaced ? '\n\n' : '\n')
}

const typeOf = (node: unknown): string =>
  isObject(node) && 'type' in node ? String(node.type) : ''

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
