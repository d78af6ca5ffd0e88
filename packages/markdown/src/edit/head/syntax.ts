import type {Json} from '@copydesk/schema'

/** A value that holds no others. */
export type Scalar = string | number | boolean | null

/** How values are written in a language of front matter. `undefined`: it has no way to say them. */
export interface Syntax {
  /** What stands between a key and its value. */
  readonly sign: ':' | '='
  /** A value in the manner of the one that stood there, on one line. */
  readonly scalar: (value: Scalar, raw: string, flow: boolean) => string | undefined
  /** Any value on one line. */
  readonly flow: (value: Json) => string | undefined
  /** A value on lines of its own, or `undefined` where it stands beside its key. */
  readonly lines: (value: Json) => readonly string[] | undefined
  readonly key: (name: string) => string
}

/** Whether a value holds no others. */
export const isScalar = (value: Json): value is Scalar =>
  typeof value !== 'object' || value === null
