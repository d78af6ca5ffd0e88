import type {PieceRange, Reading} from '../decide/reading.ts'
import {hitsWithin} from '../segment/page-ranges.ts'
import {splitCredit} from './figure.ts'

/** Longer lines are text, whatever they begin with. */
const longest = 400

/**
 * A line that begins with a label such as `Photo:` and ends with a name in brackets is a caption,
 * wherever it stands: the models of lines know no captions.
 */
export function labelCaptions(reading: Reading, {from, to}: PieceRange): void {
  const {page, pieces, roles} = reading
  for (let index = from; index < to; index++) {
    const piece = pieces[index]
    const role = roles[index]
    if (!piece || piece.verse || piece.text.length > longest) continue
    if (role !== 'paragraph' && role !== 'heading' && role !== 'credit') continue
    const [first] = hitsWithin(page.hits, piece.from, piece.to)
    if (first?.kind !== 'creditLabel' || first.start !== piece.from) continue
    const mark = page.text.charAt(page.words.ends[first.end - 1] ?? 0)
    if (mark !== ':' && !page.text.slice(0, page.words.ends[first.end - 1] ?? 0).endsWith(':'))
      continue
    const {caption, credit} = splitCredit({...reading, roles: []}, index)
    if (caption && credit) roles[index] = 'caption'
  }
}
