import type {Span, Table} from '@copydesk/schema'
import type {Table as TableNode} from 'mdast'
import {listOf, type Reading, readingOf, traced} from '../trace/trace.ts'
import {type BlockCodec, type BlockReader, type Claim, nothing} from './block-codec.ts'
import {readDirective, writeContainer} from './directive.ts'
import {labelOf} from './label.ts'
import {misplaced} from './misplaced.ts'

/** A table with bars; with a caption in `:::table[caption]`. */
export const table: BlockCodec<Table> = {
  nodes: ['table', 'leafDirective', 'containerDirective'],
  read(node, reader) {
    const whole = reader.span(node)
    if (node.type === 'table') return readTable(node, {whole}, reader)
    const directive = readDirective(node, ['table'], [], reader)
    if (!directive) return
    const inner = directive.children.find((child) => child.type === 'table')
    for (const child of directive.children) if (child !== inner) misplaced(child, 'table', reader)
    if (inner?.type !== 'table') return nothing
    return readTable(inner, {whole, caption: labelOf(directive, reader)}, reader)
  },
  write({caption, align = [], children}, writer) {
    const [header, ...rows] = children.map((row) => {
      const cells = row.children.map((cell) => writer.inlines(cell.children, 'cell'))
      return `| ${cells.join(' | ')} |`
    })
    const width = children[0]?.children.length ?? 0
    const rules = Array.from({length: width}, (_, column) => rule[align[column] ?? 'none'])
    const written = [header ?? '', `| ${rules.join(' | ')} |`, ...rows].join('\n')
    if (!caption) return written
    return writeContainer('table', writer.inlines(caption, 'label'), {}, written)
  },
}

const rule = {left: ':---', center: ':---:', right: '---:', none: '---'} as const

/** Where a table stands with what is around it, and its caption. */
interface Around {
  readonly whole: Span
  readonly caption?: Reading | undefined
}

function readTable(node: TableNode, {whole, caption}: Around, reader: BlockReader): Claim {
  const span = reader.span(node)
  const cells = node.children.map((row) =>
    row.children.map((cell) => reader.inlines(cell.children)),
  )
  const filled = cells.map((row) => row.findLastIndex(({value}) => value.length > 0) + 1)
  const width = Math.max(0, ...filled)
  if (width === 0) return nothing
  const rows = node.children.map((row, index) => {
    const place = reader.span(row)
    const all = Array.from({length: width}, (_, column) => {
      const children = cells[index]?.[column] ?? {value: [], trace: traced(place)}
      const cell = row.children[column]
      return readingOf(cell ? reader.span(cell) : place, {type: 'tableCell'}, {children})
    })
    return readingOf(place, {type: 'tableRow'}, {children: listOf([place], all)})
  })
  const align = (node.align ?? []).slice(0, width).map((side) => side ?? 'none')
  const last = align.findLastIndex((side) => side !== 'none') + 1
  const known = last > 0 ? {value: align.slice(0, last), trace: traced(span)} : undefined
  return readingOf(whole, {type: 'table'}, {caption, align: known, children: listOf([span], rows)})
}
