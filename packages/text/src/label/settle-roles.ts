import type {SegmentRole, Span} from '@copydesk/schema'
import type {Decisions} from '../decide/decisions.ts'
import type {Reading} from '../decide/reading.ts'
import {firstIndex} from '../page/first-index.ts'

/** Roles that speak of a field: without one, the piece is furniture. */
const told: ReadonlySet<SegmentRole> = new Set([
  'paragraph',
  'heading',
  'list',
  'caption',
  'credit',
  'byline',
  'topics',
  'verse',
  'access',
  'runIn',
  'linkList',
  'quote',
])

/** What no field took is furniture, by where it stands: comments behind a comments' label, promotions else. */
export function settleRoles(
  {pieces, roles}: Reading,
  leaves: ReadonlyMap<string, readonly Span[]>,
  {body}: Decisions,
): void {
  const used = new Uint8Array(pieces.length)
  for (const spans of leaves.values()) {
    for (const {start, end} of spans) {
      for (
        let index = firstEndingAfter(pieces, start);
        index < pieces.length && (pieces[index]?.start ?? end) < end;
        index++
      )
        used[index] = 1
    }
  }
  let comments = false
  for (let index = 0; index < pieces.length; index++) {
    const role = roles[index] ?? 'furniture'
    if (index >= body.to && role === 'comments') comments = true
    if (used[index] || !told.has(role)) continue
    roles[index] =
      comments && role === 'paragraph'
        ? 'comments'
        : role === 'heading' || role === 'paragraph'
          ? 'promo'
          : 'furniture'
  }
}

function firstEndingAfter(pieces: Reading['pieces'], offset: number): number {
  return firstIndex(pieces.length, (index) => (pieces[index]?.end ?? 0) > offset)
}
