import {stretchIn} from '../draft/text-of.ts'
import {isMarker} from '../learned/fields/names-in.ts'
import type {Piece} from '../segment/piece.ts'
import type {FoundByline} from './byline.ts'
import {type CreditParts, readCredits} from './byline-parts.ts'

/** A name that a model found, and the segment that prints it. */
export interface NamedAuthor {
  readonly name: string
  readonly segment: number
}

/** The byline of the names that a model found. `own` gives the pieces that are not text besides. */
export function namedByline(
  authors: readonly NamedAuthor[],
  pieceAt: (segment: number) => Piece | undefined,
  own: (segments: readonly number[]) => readonly number[],
): FoundByline | undefined {
  const credits = authors.flatMap(({name, segment}): readonly CreditParts[] => {
    const piece = pieceAt(segment)
    if (!piece || piece.verse) return []
    const known = readCredits(piece).find((credit) => credit.name.text === name)
    if (known) return [known]
    const stretch = stretchIn(piece, name)
    return stretch ? [{name: stretch, agency: false}] : []
  })
  if (credits.length === 0) return undefined
  const segments = authors.flatMap(({segment}) => {
    const before = pieceAt(segment - 1)
    return before && isMarker(before.text) ? [segment - 1, segment] : [segment]
  })
  return {pieces: own(segments), credits}
}
