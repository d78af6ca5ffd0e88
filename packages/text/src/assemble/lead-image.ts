import type {SegmentRole} from '@copydesk/schema'
import type {PieceRange, Reading} from '../decide/reading.ts'
import {inlinesOf, type Stretch, textOf} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'
import {splitCredit} from './figure.ts'

/** The lead image as a value, and the roles of the pieces that it took. */
export interface LeadImage {
  readonly value: Draft
  readonly roles: ReadonlyMap<number, SegmentRole>
}

/** A caption and a credit between the headline and the text; one sentence twice is alt text and caption. */
export function leadImage(
  reading: Reading,
  headline: number | undefined,
  body: PieceRange,
): LeadImage | undefined {
  const {pieces, roles} = reading
  const from = (headline ?? Math.max(0, body.from - 8)) + (headline === undefined ? 0 : 1)
  for (let index = Math.max(0, from - 4); index < Math.min(pieces.length, body.from + 2); index++) {
    const piece = pieces[index]
    if (
      !piece ||
      ['headline', 'dek', 'byline', 'date', 'bio', 'instruction'].includes(roles[index] ?? '')
    )
      continue
    const next = pieces[index + 1]
    const creditNext = roles[index + 1] === 'credit' && index + 1 < body.from + 3
    const twice =
      next !== undefined &&
      piece.text.length > 20 &&
      piece.text === next.text &&
      reading.table.at(index, 'hits') < 0.3
    if (twice && roles[index + 2] === 'credit') {
      return made(piece, next, splitCredit(reading, index + 2).credit, [
        [index, 'caption'],
        [index + 1, 'caption'],
        [index + 2, 'credit'],
      ])
    }
    if (roles[index] === 'caption') {
      const parts = splitCredit(reading, index)
      const credit =
        parts.credit ?? (creditNext ? splitCredit(reading, index + 1).credit : undefined)
      if (!parts.caption && !credit) continue
      return made(undefined, parts.caption, credit, [
        [index, 'caption'],
        ...(creditNext && !parts.credit ? [[index + 1, 'credit'] as const] : []),
      ])
    }
    if (
      creditNext &&
      piece.text.length > 20 &&
      piece.text.length < 400 &&
      index >= from &&
      index < body.from + 1 &&
      reading.table.at(index, 'hits') < 0.3 &&
      reading.table.at(index, 'lowerShare') > 0.3
    ) {
      return made(undefined, piece, splitCredit(reading, index + 1).credit, [
        [index, 'caption'],
        [index + 1, 'credit'],
      ])
    }
    if (roles[index] === 'credit' && index >= from && index < body.from) {
      const {credit} = splitCredit(reading, index)
      if (credit && credit.text.length > 3)
        return made(undefined, undefined, credit, [[index, 'credit']])
    }
  }
  return undefined
}

function made(
  alt: Stretch | undefined,
  caption: Stretch | undefined,
  credit: Stretch | undefined,
  roles: readonly (readonly [number, SegmentRole])[],
): LeadImage {
  return {
    value: {
      type: 'figure',
      media: {kind: 'image', alt: alt && textOf([alt])},
      caption: caption && inlinesOf([caption]),
      credit: credit && textOf([credit]),
    },
    roles: new Map(roles),
  }
}
