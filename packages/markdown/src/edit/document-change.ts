import type {Document, DocumentMap, Origin} from '@copydesk/schema'
import type {BodyWriter} from '../blocks/write-blocks.ts'
import type {Preset} from '../presets/preset.ts'
import {type BodyParts, bodyParts, memberPiece, writeMember} from './body-parts.ts'
import type {Piece} from './piece.ts'
import type {Seen} from './units.ts'

/** A document as its source says it, and as it is to be: of one type, both in their normal forms. */
export interface DocumentChange {
  readonly source: string
  /** The line break that the source uses. */
  readonly lineBreak: string
  readonly origin: Origin
  readonly seen: Seen
  /** How the house of the source writes its files. */
  readonly preset: Preset | undefined
  readonly old: Document
  readonly now: Document
}

/** The member that stands in the body though it could be a key: a headline that is a `#`. */
export function memberInBody({old, origin, seen}: DocumentChange): string | undefined {
  const {inBody} = bodyParts[old.type]
  if (inBody === undefined || Reflect.get(old, inBody) === undefined) return
  const [span] = origin.spans(`/${inBody}`)
  return span && span.start >= seen.start ? inBody : undefined
}

/** The pieces of a body, after the member that stands there too. */
export function piecesOf(document: Document, inBody: string | undefined): readonly Piece[] {
  const value = inBody === undefined ? undefined : Reflect.get(document, inBody)
  const member = inBody === undefined ? undefined : memberPiece(inBody, value)
  return [...(member ? [member] : []), ...takeApart(document)]
}

/** Pieces as markdown. */
export function writePieces(
  pieces: readonly Piece[],
  type: Document['type'],
  body: BodyWriter,
): string {
  const [first, ...others] = pieces
  const member = writeMember(first)
  const write = bodyParts[type].write
  if (member === undefined) return write(pieces, body)
  return [member, write(others, body)].filter(Boolean).join('\n\n')
}

/** The only code that goes from a document's type to its pieces. */
function takeApart<K extends keyof DocumentMap>(
  document: DocumentMap[K] & {readonly type: K},
): readonly Piece[] {
  const parts: BodyParts<DocumentMap[K]> = bodyParts[document.type]
  return parts.pieces(document)
}
