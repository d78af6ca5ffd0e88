/** What the learned models read: a line, a run of a flattened page, or the text of an element. */
export interface ReadSegment {
  readonly text: string
  /** Blank lines before it; 0 where lines are not known. */
  readonly blanks: number
}
