/** How a piece was parted from the one before it. */
export type Cut = 'line' | 'sentence' | 'seam' | 'glue'

/** A stretch of the clean text that gets one label: a line, or a run of a flattened line. */
export interface Piece {
  /** Offsets into the clean text, without the blanks around. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly cut: Cut
  /** It is part of a flattened line. */
  readonly flat: boolean
  /** Blank lines before it. */
  readonly blanks: number
  /** Spaces and tabs before its first character, in columns. */
  readonly indent: number
  /** The words of the page that it holds: from, up to but without. */
  readonly from: number
  readonly to: number
  /** It is part of a poem that was found before the page was cut. */
  readonly verse?: VersePart | undefined
}

/** A piece of a poem. */
export interface VersePart {
  readonly poem: number
  readonly part: 'title' | 'poet' | 'credit' | 'line'
  readonly stanza: number
}
