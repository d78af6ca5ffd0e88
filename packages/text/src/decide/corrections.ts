import {part, type Stretch} from '../draft/text-of.ts'
import {correctionLabels} from '../lexicon/editions.ts'
import type {PieceRange, Reading} from './reading.ts'

/** A statement of what was wrong: its piece, and its text without the label. */
export interface FoundCorrection {
  readonly piece: number
  readonly text: Stretch
}

/** Lines that begin with a label such as *Correction:* in the text or shortly after it. */
export function findCorrections({pieces}: Reading, body: PieceRange): readonly FoundCorrection[] {
  const found: FoundCorrection[] = []
  for (let index = body.from; index < Math.min(pieces.length, body.to + 6); index++) {
    const piece = pieces[index]
    if (!piece || piece.text.length < 40 || piece.text.length > 1500) continue
    const start = piece.text.slice(0, 40).toLowerCase()
    const label = correctionLabels.find((word) => start.startsWith(word))
    const mark =
      label === undefined ? undefined : /^\s?[.:–—]\s+/.exec(piece.text.slice(label.length))
    if (label === undefined || !mark) continue
    found.push({piece: index, text: part(piece, label.length + mark[0].length, piece.text.length)})
  }
  return found
}
