import {append, type Pointer, type Stanza, type Verse} from '@copydesk/schema'
import type {Desk} from '../desk.ts'
import {inset, join, type Piece, piece, tighten} from '../piece.ts'
import type {WriteBlock} from './write-block.ts'

/** Lines are never wrapped, and their indents are spaces. */
export const poem: WriteBlock<Verse> = (verse, at, desk) => [
  ...tighten([
    ...piece(desk.text(verse.title, append(at, 'title'))),
    ...(verse.credits ?? []).flatMap(({name, role}, index) => {
      const place = append(append(at, 'credits'), index)
      const made = desk.text(name, append(place, 'name'))
      desk.hold(append(place, 'role'))
      return piece(role === 'translator' ? `${desk.labels.translated} ${made}` : made)
    }),
  ]),
  ...inset(desk.blocks(verse.epigraph ?? [], append(at, 'epigraph')), '    '),
  ...verse.children.flatMap((stanza, index) =>
    writeStanza(stanza, append(append(at, 'children'), index), desk),
  ),
  ...writeSource(verse, append(at, 'source'), desk),
]

function writeStanza({label, children}: Stanza, at: Pointer, desk: Desk): readonly Piece[] {
  const lines = children.flatMap(({indent = 0, children: phrases}, index) => {
    const place = append(append(at, 'children'), index)
    const words = desk.words(phrases, append(place, 'children'))
    if (words === '') return []
    desk.hold(append(place, 'indent'))
    return [' '.repeat(indent) + words]
  })
  if (label !== undefined) lines.unshift(desk.text(label, append(at, 'label')))
  return piece(lines.join('\n'), {kept: true})
}

function writeSource({source}: Verse, at: Pointer, desk: Desk): readonly Piece[] {
  const said = (['text', 'title', 'url'] as const).map((member) =>
    desk.text(source?.[member], append(at, member)),
  )
  return piece(join(said, ', '))
}
