import type {Pointer, Span} from '@copydesk/schema'
import type {Decisions} from '../decide/decisions.ts'
import {firstIndex} from '../page/first-index.ts'
import type {Piece} from '../segment/piece.ts'

/**
 * How sure the reader is of each place of a document: a field as a whole, a block of the body as its
 * least sure piece. NaN where nothing was estimated, and undefined where nothing was at all.
 */
export function confidenceOf(
  pieces: readonly Piece[],
  leaves: ReadonlyMap<string, readonly Span[]>,
  {confidences}: Pick<Decisions, 'confidences'>,
): ((at: Pointer) => number) | undefined {
  if (!confidences) return undefined
  const fields = new Map(Object.entries(confidences.fields))
  return (at) => {
    const field = at.split('/', 2)[1] ?? ''
    const known = fields.get(field)
    if (known !== undefined) return known
    if (field !== 'body') return Number.NaN
    let least = Number.NaN
    for (const [leaf, spans] of leaves) {
      if (leaf !== at && !leaf.startsWith(`${at}/`)) continue
      for (const {start, end} of spans) {
        for (
          let index = firstIndex(pieces.length, (piece) => (pieces[piece]?.end ?? 0) > start);
          index < pieces.length && (pieces[index]?.start ?? end) < end;
          index++
        ) {
          const own = confidences.pieces[index] ?? Number.NaN
          if (!(own >= least)) least = own
        }
      }
    }
    return least
  }
}
