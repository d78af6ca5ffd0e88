import type {Provenance, Segment, SegmentRole, Span} from '@copydesk/schema'
import type {CleanText} from '../page/clean-text.ts'
import {firstIndex} from '../page/first-index.ts'
import type {Piece} from '../segment/piece.ts'

/** Tile the raw source: each piece with its role and fields, and the blank stretches between. */
export function tile(
  source: string,
  clean: CleanText,
  pieces: readonly Piece[],
  roles: readonly SegmentRole[],
  leaves: ReadonlyMap<string, readonly Span[]>,
): Provenance {
  const fields = fieldsOf(pieces, leaves)
  const segments: Segment[] = []
  let end = 0
  for (const [index, piece] of pieces.entries()) {
    const start = clean.rawOf(piece.start)
    if (start > end) segments.push({span: {start: end, end: start}, role: 'blank', fields: []})
    end = clean.rawOf(piece.end - 1) + 1
    segments.push({
      span: {start: Math.max(start, 0), end},
      role: roles[index] ?? 'furniture',
      fields: fields.get(index) ?? [],
    })
  }
  if (source.length > end)
    segments.push({span: {start: end, end: source.length}, role: 'blank', fields: []})
  return segments
}

/** The fields of each piece: every leaf is counted once where its spans touch it. */
function fieldsOf(
  pieces: readonly Piece[],
  leaves: ReadonlyMap<string, readonly Span[]>,
): ReadonlyMap<number, readonly string[]> {
  const fields = new Map<number, string[]>()
  for (const [at, spans] of leaves) {
    const name = at.replace(/\/(?:children\/)?0\/value$/, '')
    for (const span of spans) {
      for (
        let index = pieceAt(pieces, span.start);
        index < pieces.length && (pieces[index]?.start ?? span.end) < span.end;
        index++
      ) {
        const list = fields.get(index) ?? []
        if (list.at(-1) !== name) list.push(name)
        fields.set(index, list)
      }
    }
  }
  return fields
}

/** The first piece that ends behind an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  return firstIndex(pieces.length, (index) => (pieces[index]?.end ?? 0) > offset)
}
