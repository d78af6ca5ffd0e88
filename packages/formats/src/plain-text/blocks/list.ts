import {append, type List} from '@copydesk/schema'
import {inset, type Piece, tighten} from '../piece.ts'
import type {WriteBlock} from './write-block.ts'

/** Entries of one paragraph, and lists in them, stand close; else blank lines part them. */
export const list: WriteBlock<List> = ({ordered, start = 1, children}, at, desk) => {
  const entries = children.map((item, index): readonly Piece[] => {
    const place = append(append(at, 'children'), index)
    const pieces = desk.blocks(item.children, append(place, 'children'))
    if (pieces.length === 0) return []
    if (item.checked !== undefined) desk.hold(append(place, 'checked'))
    const box = item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] '
    const marker = ordered ? `${start + index}. ` : '- '
    return inset(pieces, marker + box, ' '.repeat(marker.length))
  })
  if (entries.every((pieces) => pieces.length === 0)) return []
  if (ordered) {
    desk.hold(append(at, 'ordered'))
    desk.hold(append(at, 'start'))
  }
  const isClose = entries.every((pieces) => pieces.slice(1).every(({entry}) => entry))
  const all = entries.flat()
  return (isClose ? tighten(closeNested(all)) : all).map((one) => ({...one, entry: true}))
}

/** A list within an entry stands right under the entry's words. */
const closeNested = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((one) => (one.entry ? {...one, tight: true} : one))
