import type {LineFeatures} from '../features/line-features.ts'
import type {Probabilities} from '../read-lines.ts'
import type {ReadSegment} from '../segment.ts'

/** What choosers of fields know of a page: its segments, what the models think of them, where the body is. */
export interface FieldContext {
  readonly segments: readonly ReadSegment[]
  readonly features: LineFeatures
  readonly probabilities: Probabilities
  /** How likely each segment is body. */
  readonly body: Float32Array
  readonly start: number
  readonly end: number
}

/** Candidates for a field, with one row of features each. */
export interface Candidates<T> {
  readonly items: readonly T[]
  readonly rows: Float32Array
  readonly width: number
}

/** Put candidates' features into rows: every candidate must give as many. */
export function candidatesOf<T>(
  items: readonly T[],
  featuresOf: (item: T) => readonly number[],
): Candidates<T> {
  const first = items[0]
  const width = first === undefined ? 0 : featuresOf(first).length
  const rows = new Float32Array(items.length * width)
  for (const [index, item] of items.entries()) rows.set(featuresOf(item), index * width)
  return {items, rows, width}
}

/** A distance in segments, with its sign, that grows slowly. */
export const signedLog = (distance: number): number =>
  Math.sign(distance) * Math.log2(1 + Math.abs(distance))

/** The greatest of some values between two places. */
export function mostIn(values: Float32Array, from: number, to: number): number {
  let most = 0
  const end = Math.min(values.length, to)
  for (let at = Math.max(0, from); at < end; at++) most = Math.max(most, values[at] ?? 0)
  return most
}
