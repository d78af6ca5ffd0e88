import {append, type Feedback, type Inline, type Pointer, type Rating} from '@copydesk/schema'
import {medium} from './blocks/figure.ts'
import {writeDates} from './dates.ts'
import type {Desk} from './desk.ts'
import {inset, join, type Piece, piece, tighten} from './piece.ts'
import {writeTimestamp} from './timestamp.ts'

/** What a reader wrote. The reader's name and signature are there only for staff. */
export function writeFeedback(feedback: Feedback, at: Pointer, desk: Desk): readonly Piece[] {
  const {about, author, pros, cons, ratings = [], media = []} = feedback
  const who = (['name', 'location'] as const).map((member) =>
    desk.text(author?.[member], append(append(at, 'author'), member)),
  )
  const sent = writeTimestamp(feedback.submittedAt, append(at, 'submittedAt'), desk)
  return [
    ...tighten([
      ...piece(desk.text(about?.name, append(append(at, 'about'), 'name'))),
      ...piece(join(who, ', ')),
      ...piece(join([sent, writeDates(feedback, at, desk)], ' · ')),
    ]),
    ...tighten(
      ratings.flatMap((rating, index) =>
        piece(writeRating(rating, append(append(at, 'ratings'), index), desk)),
      ),
    ),
    ...piece(desk.text(feedback.salutation, append(at, 'salutation'))),
    ...desk.blocks(feedback.body, append(at, 'body')),
    ...points('+ ', pros, append(at, 'pros'), desk),
    ...points('- ', cons, append(at, 'cons'), desk),
    ...tighten(
      media.flatMap((one, index) => piece(medium(one, append(append(at, 'media'), index), desk))),
    ),
    ...piece(desk.text(feedback.signature, append(at, 'signature'))),
  ]
}

function points(
  mark: string,
  lines: Feedback['pros'] = [],
  at: Pointer,
  desk: Desk,
): readonly Piece[] {
  return tighten(
    lines.flatMap((line: readonly Inline[], index) =>
      inset(piece(desk.words(line, append(at, index)).trim()), mark, '  '),
    ),
  )
}

/** `Price: 4/5`, and where the worst is said `Price: 4 (1–5)`. */
function writeRating({criterion, value, best, worst}: Rating, at: Pointer, desk: Desk): string {
  for (const member of ['value', 'best', 'worst']) desk.hold(append(at, member))
  const range = worst === undefined ? '' : ` (${worst}–${best ?? ''})`
  const scale = best === undefined || worst !== undefined ? '' : `/${best}`
  return join([desk.text(criterion, append(at, 'criterion')), `${value}${scale}${range}`], ': ')
}
