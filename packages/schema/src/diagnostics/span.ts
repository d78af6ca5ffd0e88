/** A half-open range of UTF-16 offsets into the source. Lines and columns exist only when printing. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** An edit that mends a diagnostic. `safe`: it changes no meaning, so a tool may apply it unasked. */
export interface Fix {
  readonly edits: readonly {readonly span: Span; readonly text: string}[]
  readonly safe: boolean
}
