import pc from 'picocolors'

/** Puts text into a colour, or leaves it where colours are off. */
export type Paint = (text: string) => string

/** The colours of a report. */
export interface Colors {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: Paint
  readonly green: Paint
  readonly yellow: Paint
  readonly blue: Paint
  readonly magenta: Paint
  readonly cyan: Paint
}

/** The colours, or none. Where they end a text is always closed, so that no colour leaks. */
export function makeColors(enabled: boolean): Colors {
  return pc.createColors(enabled)
}
