import {append, type Brief, type Item, type Pointer, type Section} from '@copydesk/schema'
import {figure} from './blocks/figure.ts'
import {writeByline} from './byline.ts'
import type {Desk} from './desk.ts'
import {writeHead} from './head.ts'
import {inset, join, type Piece, piece, tighten} from './piece.ts'

/** An edition: its sections are underlined, its items stand under their headings. */
export function writeBrief(brief: Brief, at: Pointer, desk: Desk): readonly Piece[] {
  const {highlights = [], signOff = []} = brief
  return [
    ...writeHead(brief, at, desk, desk.text(brief.edition, append(at, 'edition'))),
    ...piece(desk.words(brief.greeting, append(at, 'greeting')).trim()),
    ...tighten(
      highlights.flatMap((line, index) => {
        const words = desk.words(line, append(append(at, 'highlights'), index)).trim()
        return inset(piece(words), '- ', '  ')
      }),
    ),
    ...desk.blocks(brief.lead, append(at, 'lead')),
    ...brief.sections.flatMap((section, index) =>
      writeSection(section, append(append(at, 'sections'), index), desk),
    ),
    ...desk.blocks(signOff, append(at, 'signOff')),
  ]
}

function writeSection(section: Section, at: Pointer, desk: Desk): readonly Piece[] {
  const heading = desk.words(section.heading, append(at, 'heading'), {oneLine: true}).trim()
  return [
    ...piece(heading, {underline: '-'}),
    ...desk.blocks(section.lead, append(at, 'lead')),
    ...section.items.flatMap((item, index) =>
      writeItem(item, append(append(at, 'items'), index), desk),
    ),
  ]
}

function writeItem(item: Item, at: Pointer, desk: Desk): readonly Piece[] {
  const {byline, image, runIn} = item
  const heading = desk.words(item.heading, append(at, 'heading'), {oneLine: true}).trim()
  const by = byline ? writeByline(byline, append(at, 'byline'), desk) : ''
  const source = desk.text(item.source, append(at, 'source'))
  const credit = join([by, source === '' ? '' : `(${source})`], ' ')
  const pictures = image ? figure(image, append(at, 'image'), desk) : []
  const body = desk.blocks(item.children, append(at, 'children'))
  const [first, ...rest] = body
  // A heading can only run in where words follow it at once.
  const runs = runIn && heading !== '' && pictures.length === 0 && first?.first === ''
  if (!runs || first.kept || first.underline) {
    return [...piece(heading), ...pictures, ...body, ...piece(credit)]
  }
  desk.hold(append(at, 'runIn'))
  return [{...first, text: `${heading} ${first.text}`}, ...rest, ...piece(credit)]
}
