/** A poem in the page, by word indices: its title and poet where they stand before it, its lines. */
export interface FoundPoem {
  readonly parts: readonly FoundPart[]
}

/** A title, a poet's name, the rest of a credit, or one line. */
export interface FoundPart {
  readonly part: 'title' | 'poet' | 'credit' | 'line'
  readonly stanza: number
  readonly from: number
  readonly to: number
}
