import type {Inline, Pointer} from '@copydesk/schema'
import {
  type Aside,
  append,
  type Heading,
  type Paragraph,
  type PullQuote,
  type Quote,
} from '@copydesk/schema'
import type {Desk} from '../desk.ts'
import {inset, type Piece, piece} from '../piece.ts'
import type {WriteBlock} from './write-block.ts'

export const paragraph: WriteBlock<Paragraph> = ({children}, at, desk) =>
  piece(desk.words(children, append(at, 'children')).trim())

/** A second level is underlined, a third stands alone, and those below look like a third. */
export const heading: WriteBlock<Heading> = ({depth, children}, at, desk) => {
  const words = desk.words(children, append(at, 'children'), {oneLine: true}).trim()
  if (words === '') return []
  const place = append(at, 'depth')
  desk.hold(place)
  if (depth > 3) desk.tell({at: place, reason: 'approximated', became: 3})
  return piece(words, depth === 2 ? {underline: '-'} : {})
}

export const quote: WriteBlock<Quote> = ({children, attribution}, at, desk) =>
  inset(
    [...desk.blocks(children, append(at, 'children')), ...attributed(attribution, at, desk)],
    '> ',
  )

export const pullQuote: WriteBlock<PullQuote> = ({children, attribution}, at, desk) =>
  inset(
    [...paragraph({type: 'paragraph', children}, at, desk), ...attributed(attribution, at, desk)],
    '    ',
  )

export const aside: WriteBlock<Aside> = ({heading: words, children}, at, desk) =>
  inset(
    [
      ...piece(desk.words(words, append(at, 'heading'), {oneLine: true}).trim()),
      ...desk.blocks(children, append(at, 'children')),
    ],
    '| ',
  )

function attributed(
  attribution: readonly Inline[] | undefined,
  at: Pointer,
  desk: Desk,
): readonly Piece[] {
  const words = desk.words(attribution, append(at, 'attribution'), {oneLine: true}).trim()
  return words === '' ? [] : piece(`— ${words}`, {tight: true})
}
