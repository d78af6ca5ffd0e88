import {append, type Inline, type Pointer, type Table} from '@copydesk/schema'
import type {Element} from 'hast'
import type {Codec} from '../codec.ts'
import type {Desk} from '../desk.ts'
import {h, onLines} from '../hast.ts'
import type {Reader} from '../read/reader.ts'
import {findElements} from '../read/take.ts'
import {attribute, type HtmlElement, isElement} from '../tree.ts'

type Side = NonNullable<Table['align']>[number]

/** A table: its first row is the head, unless that is empty. */
export const table: Codec<Table> = {
  write({caption, align = [], children}, at, desk) {
    for (const column of align.keys()) desk.hold(append(append(at, 'align'), column))
    const hasHead = children[0]?.children.some((cell) => cell.children.length > 0) ?? false
    const rows = children.map((row, index) => {
      const isHead = hasHead && index === 0
      const cells = row.children.map(({children: words}, column) =>
        writeCell(words, cellOf(at, index, column), desk, {isHead, side: align[column]}),
      )
      return h('tr', {}, onLines(cells))
    })
    const inside: Element[] = []
    if (caption) inside.push(h('caption', {}, [...desk.inlines(caption, append(at, 'caption'))]))
    if (hasHead) inside.push(h('thead', {}, onLines(rows.slice(0, 1))))
    if (rows.length > 1) inside.push(h('tbody', {}, onLines(rows.slice(1))))
    return [h('table', {dataBlock: 'table'}, onLines(inside))]
  },
  read(element, reader) {
    const rows = findElements(element, rowTags)
    const captioned = element.childNodes.filter(isElement).find(isCaption)
    const caption = captioned ? reader.inlines(captioned.childNodes) : []
    const read = rows.map((row) => readRow(row, reader))
    const first = rows[0]
    const hasHead = first !== undefined && isHeadRow(first)
    const cells = hasHead || read.length === 0 ? read : [[], ...read]
    const width = cells.reduce((most, row) => Math.max(most, widthOf(row)), 0)
    if (width === 0) return undefined
    const align = readAlign(read, width)
    return {
      type: 'table',
      ...(caption.length > 0 ? {caption} : {}),
      ...(align.length > 0 ? {align} : {}),
      children: cells.map((row) => ({
        type: 'tableRow',
        children: Array.from({length: width}, (_, column) => ({
          type: 'tableCell',
          children: row[column]?.words ?? [],
        })),
      })),
    }
  },
}

const cellOf = (at: Pointer, row: number, column: number): Pointer =>
  append(append(append(append(append(at, 'children'), row), 'children'), column), 'children')

function writeCell(
  words: readonly Inline[],
  at: Pointer,
  desk: Desk,
  {isHead, side}: {readonly isHead: boolean; readonly side: Side | undefined},
): Element {
  const style = side === undefined || side === 'none' ? undefined : `text-align:${side}`
  const inside = [...desk.inlines(words, at)]
  // An empty cell names no column.
  return isHead && inside.length > 0
    ? h('th', {scope: 'col', style}, inside)
    : h('td', {style}, inside)
}

const rowTags: ReadonlySet<string> = new Set(['tr'])
const isCaption = ({tagName}: HtmlElement): boolean => tagName === 'caption'
const isCell = ({tagName}: HtmlElement): boolean => tagName === 'td' || tagName === 'th'

/** The head is said, or a row of nothing but heads. */
export function isHeadRow(row: HtmlElement): boolean {
  const around = row.parentNode
  if (around && 'tagName' in around && around.tagName === 'thead') return true
  const cells = row.childNodes.filter(isElement).filter(isCell)
  return cells.length > 0 && cells.every(({tagName}) => tagName === 'th')
}

interface Cell {
  readonly words: readonly Inline[]
  readonly side: Side
}

/** The most columns that one cell may take. */
const widest = 100

/** A cell that takes several columns is followed by empty ones. */
function readRow(row: HtmlElement, reader: Reader): readonly Cell[] {
  const read: Cell[] = []
  for (const cell of row.childNodes.filter(isElement).filter(isCell)) {
    const side = reader.look(cell).align ?? 'none'
    read.push({words: reader.inlines(cell.childNodes), side})
    const span = Number.parseInt(attribute(cell, 'colspan') ?? '1', 10)
    const isTall = Number.parseInt(attribute(cell, 'rowspan') ?? '1', 10) > 1
    if (span > 1 || isTall) {
      reader.report('markup-foreign', 'cell of several columns or rows', cell, {
        expected: 'a cell of one column and row',
      })
    }
    for (let more = Math.min(span, widest); more > 1; more--) read.push({words: [], side})
  }
  return read
}

const widthOf = (row: readonly Cell[]): number =>
  row.findLastIndex(({words}) => words.length > 0) + 1

/** A column is set as its first cell is. */
function readAlign(rows: readonly (readonly Cell[])[], width: number): readonly Side[] {
  const align = Array.from({length: width}, (_, column) => rows[0]?.[column]?.side ?? 'none')
  return align.slice(0, align.findLastIndex((side) => side !== 'none') + 1)
}
