import {append, type BlockMap, type Pointer} from '@copydesk/schema'
import type {Desk} from '../desk.ts'
import {inset, type Piece, piece} from '../piece.ts'
import {embed, figure, gallery} from './figure.ts'
import {linkList} from './link-list.ts'
import {list} from './list.ts'
import {liveEntry} from './live-entry.ts'
import {poem} from './poem.ts'
import {aside, heading, paragraph, pullQuote, quote} from './prose.ts'
import {table} from './table.ts'
import type {WriteBlock} from './write-block.ts'

const writers: {readonly [K in keyof BlockMap]: WriteBlock<BlockMap[K]>} = {
  paragraph,
  heading,
  list,
  quote,
  pullQuote,
  figure,
  gallery,
  embed,
  aside,
  linkList,
  liveEntry,
  table,
  code: ({value}, at, desk) => {
    desk.hold(append(at, 'value'))
    return inset(piece(value.endsWith('\n') ? value.slice(0, -1) : value, {kept: true}), '    ')
  },
  thematicBreak: () => piece('* * *'),
  poem,
  footnote: ({identifier, children}, at, desk) => {
    const pieces = desk.blocks(children, append(at, 'children'))
    if (pieces.length === 0) return []
    const mark = `[${desk.text(identifier, append(at, 'identifier'))}] `
    desk.footnote(inset(pieces, mark, ' '.repeat(Math.min(mark.length, 8))))
    return []
  },
  // Markup is not for reading, and what it would show only an HTML reader knows.
  html: () => [],
  custom: ({children = []}, at, desk) => desk.blocks(children, append(at, 'children')),
}

/** The only code that goes from a block's name to its writer. */
export function writeBlock<K extends keyof BlockMap>(
  block: BlockMap[K] & {readonly type: K},
  at: Pointer,
  desk: Desk,
): readonly Piece[] {
  const write: WriteBlock<BlockMap[K]> = writers[block.type]
  return write(block, at, desk)
}
