import {append, type DocumentBase, type Pointer} from '@copydesk/schema'
import type {Desk} from './desk.ts'
import {join} from './piece.ts'
import {writeTimestamp} from './timestamp.ts'

/** When it was published and updated: as printed where that is known, else as it is. */
export function writeDates(document: DocumentBase, at: Pointer, desk: Desk): string {
  const published = writeDate('publishedAt', document, at, desk)
  const updated = writeDate('updatedAt', document, at, desk)
  const dates = join([published, updated && `${desk.labels.updated} ${updated}`], ' · ')
  const place = append(append(at, 'printed'), 'zone')
  return dates === '' ? '' : join([dates, desk.text(document.printed?.zone, place)], ' ')
}

function writeDate(
  member: 'publishedAt' | 'updatedAt',
  {printed, [member]: date}: DocumentBase,
  at: Pointer,
  desk: Desk,
): string {
  const words = printed?.[member]
  if (words === undefined) return writeTimestamp(date, append(at, member), desk)
  return desk.text(words, append(append(at, 'printed'), member))
}
