import {append, type Head, type Pointer} from '@copydesk/schema'
import {figure} from './blocks/figure.ts'
import {writeByline} from './byline.ts'
import {writeDates} from './dates.ts'
import type {Desk} from './desk.ts'
import {join, type Piece, piece, tighten} from './piece.ts'
import {writeTimestamp} from './timestamp.ts'

/** What stands over an article or an edition. `edition` is the edition's number or name. */
export function writeHead(head: Head, at: Pointer, desk: Desk, edition = ''): readonly Piece[] {
  const series = desk.text(head.series?.name, append(append(at, 'series'), 'name'))
  const sponsor = desk.text(head.sponsor, append(at, 'sponsor'))
  const byline = head.byline ? writeByline(head.byline, append(at, 'byline'), desk) : ''
  return [
    ...tighten([
      ...piece(join([series, edition], ' · ')),
      ...piece(sponsor === '' ? '' : `${desk.labels.sponsored} ${sponsor}`),
      ...piece(desk.text(head.kicker, append(at, 'kicker'))),
    ]),
    ...piece(desk.text(head.headline, append(at, 'headline')), {underline: '='}),
    ...piece(desk.words(head.dek, append(at, 'dek')).trim()),
    ...tighten([
      ...piece(byline),
      ...piece(writeDates(head, at, desk)),
      ...piece(writeDateline(head, append(at, 'dateline'), desk)),
    ]),
    ...(head.image ? figure(head.image, append(at, 'image'), desk) : []),
  ]
}

function writeDateline({dateline}: Head, at: Pointer, desk: Desk): string {
  const place = desk.text(dateline?.place, append(at, 'place'))
  const date = writeTimestamp(dateline?.date, append(at, 'date'), desk)
  const agency = desk.text(dateline?.agency, append(at, 'agency'))
  return join([join([place, date], ', '), agency === '' ? '' : `(${agency})`], ' ')
}
