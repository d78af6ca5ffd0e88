import {append, type LinkItem, type LinkList, type Pointer} from '@copydesk/schema'
import {writeByline} from '../byline.ts'
import type {Desk} from '../desk.ts'
import {inset, join, type Piece, piece, tighten} from '../piece.ts'
import type {WriteBlock} from './write-block.ts'

export const linkList: WriteBlock<LinkList> = ({heading, items}, at, desk) =>
  tighten([
    ...piece(desk.words(heading, append(at, 'heading'), {oneLine: true}).trim()),
    ...items.flatMap((item, index) => linkItem(item, append(append(at, 'items'), index), desk)),
  ])

/** A title, who wrote it and where. Its URL is not shown, as that of a link is not. */
export function linkItem(
  {title, byline, source}: LinkItem,
  at: Pointer,
  desk: Desk,
): readonly Piece[] {
  const by = byline ? writeByline(byline, append(at, 'byline'), desk) : ''
  const where = desk.text(source, append(at, 'source'))
  const words = join([desk.text(title, append(at, 'title')), by], ' — ')
  return inset(piece(join([words, where === '' ? '' : `(${where})`], ' ')), '- ', '  ')
}
