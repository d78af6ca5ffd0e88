import {
  append,
  type Correction,
  type DocumentBase,
  type EditorNote,
  type Head,
  type Pointer,
} from '@copydesk/schema'
import {linkItem} from './blocks/link-list.ts'
import type {Desk} from './desk.ts'
import {join, type Piece, piece, tighten} from './piece.ts'
import {writeTimestamp} from './timestamp.ts'

/** What stands under an article or an edition: people, corrections, links, and whose it is. */
export function writeFoot(head: Head, at: Pointer, desk: Desk): readonly Piece[] {
  const {byline, corrections = [], related = [], editorNotes = []} = head
  const people = append(append(at, 'byline'), 'contributors')
  return [
    ...(byline?.contributors ?? []).flatMap(({bio}, index) =>
      piece(desk.words(bio, append(append(people, index), 'bio')).trim()),
    ),
    ...corrections.flatMap((correction, index) =>
      writeCorrection(correction, append(append(at, 'corrections'), index), desk),
    ),
    ...tighten([
      ...(related.length > 0 ? piece(desk.labels.related) : []),
      ...related.flatMap((item, index) =>
        linkItem(item, append(append(at, 'related'), index), desk),
      ),
    ]),
    ...editorNotes.flatMap((note, index) =>
      writeNote(note, append(append(at, 'editorNotes'), index), desk),
    ),
    ...tighten([
      ...piece(desk.text(head.source?.name, append(append(at, 'source'), 'name'))),
      ...piece(desk.text(head.publisher?.name, append(append(at, 'publisher'), 'name'))),
      ...writeOwner(head, at, desk),
    ]),
  ]
}

/** Whose it is, and where it is published. */
export function writeOwner({rights, url}: DocumentBase, at: Pointer, desk: Desk): readonly Piece[] {
  return tighten([
    ...piece(desk.text(rights, append(at, 'rights'))),
    ...piece(desk.text(url, append(at, 'url'))),
  ])
}

function writeCorrection(
  {text, date, kind = 'correction'}: Correction,
  at: Pointer,
  desk: Desk,
): readonly Piece[] {
  const words = desk.words(text, append(at, 'text')).trim()
  if (words === '') return []
  desk.hold(append(at, 'kind'))
  const when = writeTimestamp(date, append(at, 'date'), desk)
  const label = join([desk.labels[kind], when === '' ? '' : `(${when})`], ' ')
  return piece(`${label}: ${words}`)
}

/** Only for staff: otherwise it was withheld before. */
function writeNote({text, author, date}: EditorNote, at: Pointer, desk: Desk): readonly Piece[] {
  const by = [
    desk.text(author, append(at, 'author')),
    writeTimestamp(date, append(at, 'date'), desk),
  ]
  const signed = join([desk.text(text, append(at, 'text')), join(by, ', ')], ' — ')
  return piece(`[${desk.labels.note}: ${signed}]`)
}
