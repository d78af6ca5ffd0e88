import type {PieceRange, Reading} from '../decide/reading.ts'

/** How a heading is set: what sets the sections of one edition apart from their items. */
export type HeadingStyle = 'capitals' | 'pictograph' | 'number' | 'plain'

/** The style of a heading. */
export function headingStyle(text: string): HeadingStyle {
  if (numberMark(text) > 0) return 'number'
  if (/^\p{Extended_Pictographic}/u.test(text)) return 'pictograph'
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() ? 'capitals' : 'plain'
}

/** How long the number before a heading is: `1. `, `2) `. */
export const numberMark = (text: string): number => /^\d{1,2}[.)]\s+/.exec(text)?.[0].length ?? 0

/** Short lines that stand out by their style before text or a list are headings of an edition. */
export function markHeadings(
  {pieces, roles, table}: Reading,
  {from, to}: PieceRange,
  taken: ReadonlySet<number>,
): void {
  for (let index = from; index < to; index++) {
    const piece = pieces[index]
    if (!piece || taken.has(index) || piece.verse || piece.text.length > 70) continue
    const listed = table.at(index, 'linkListHeading') > 0.5
    if (listed && piece.text.length < 60) roles[index] = 'heading'
    if (roles[index] !== 'navigation' && roles[index] !== 'furniture') continue
    if (piece.flat ? piece.cut === 'sentence' : piece.blanks === 0) continue
    if (table.at(index, 'hits') > 0.5 || /[.!,;]$/.test(piece.text) || table.at(index, 'date') > 0)
      continue
    if (headingStyle(piece.text) !== 'plain' && /\p{L}{2}/u.test(piece.text))
      roles[index] = 'heading'
  }
}

/**
 * The styles of headings inside sections: one that stands right under a heading of another style.
 * A style that also opens sections is none.
 */
export function itemStyles(
  {pieces, roles}: Reading,
  {from, to}: PieceRange,
  textual: ReadonlySet<number>,
): ReadonlySet<HeadingStyle> {
  const inner = new Set<HeadingStyle>()
  const outer = new Set<HeadingStyle>()
  let before: HeadingStyle | undefined
  for (let index = from; index < to; index++) {
    if (!textual.has(index)) continue
    const style = roles[index] === 'heading' ? headingStyle(pieces[index]?.text ?? '') : undefined
    if (style !== undefined && before !== undefined && style !== before) {
      outer.add(before)
      inner.add(style)
    }
    before = style
  }
  for (const style of outer) inner.delete(style)
  return inner
}
