/** A stretch of the copy: a paragraph, a stanza, a table. */
export interface Piece {
  /** Its lines; those of running text are wrapped further. */
  readonly text: string
  /** What stands before its first line, and before the others. */
  readonly first: string
  readonly rest: string
  /** Every line stands as it is: verse, code, tables. */
  readonly kept?: true | undefined
  /** No blank line before it. */
  readonly tight?: true | undefined
  /** What underlines it. */
  readonly underline?: '=' | '-' | undefined
  /** It is an entry of a list, or stands in one. */
  readonly entry?: true | undefined
}

/** A piece of its own, or none where there are no words. */
export function piece(
  text: string,
  details: Partial<Pick<Piece, 'kept' | 'tight' | 'underline'>> = {},
): readonly Piece[] {
  return text.trim() === '' ? [] : [{text, first: '', rest: '', ...details}]
}

/** Pieces set in: `first` stands before the first line of all, `rest` before the others. */
export function inset(
  pieces: readonly Piece[],
  first: string,
  rest: string = first,
): readonly Piece[] {
  return pieces.map((one, index) => ({
    ...one,
    first: (index === 0 ? first : rest) + one.first,
    rest: rest + one.rest,
  }))
}

/** Pieces with no blank line between them. */
export function tighten(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((one, index) => (index === 0 ? one : {...one, tight: true}))
}

/** The parts that say something, with this between them. */
export function join(parts: readonly (string | undefined)[], between: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(between)
}
