/** Half-open offsets into the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A poem that was found: its lines, and what stands by it. */
export interface VersePoem {
  readonly stanzas: readonly (readonly Stretch[])[]
  readonly title?: Stretch | undefined
  readonly author?: Stretch | undefined
  readonly translator?: Stretch | undefined
  readonly source?: Stretch | undefined
  /** The whole stretches that credit somebody, with their marker. */
  readonly credits: readonly Stretch[]
}
