import type {Seams} from '../../seams/cut-seams.ts'
import type {ReadSegment} from '../segment.ts'

/** A run of a flattened text between two seams. */
export interface Run extends ReadSegment {
  /** Half-open offsets into the text, without the blanks around. */
  readonly start: number
  readonly end: number
  /** How likely a block begins with it. */
  readonly seam: number
  /** No blank parts it from the run before. */
  readonly glued: boolean
}

/** Seams likelier than this part runs: whoever reads them can still join two. */
export const runsFrom = 0.1

/** A stretch that is not cut inside: a printed date. In order, by offsets. */
export interface Whole {
  readonly start: number
  readonly end: number
}

/**
 * Cut a flattened stretch at its likelier seams. What blank lines are to a page with lines, the
 * strength of a seam is here: the same features are made of it.
 */
export function cutRuns(
  text: string,
  from: number,
  to: number,
  {offsets, probabilities}: Seams,
  wholes: readonly Whole[] = [],
): readonly Run[] {
  const runs: Run[] = []
  let start = from
  let seam = 1
  let whole = 0
  for (let index = 0; index <= offsets.length; index++) {
    const next = index < offsets.length ? (offsets[index] ?? to) : to
    const likely = index < offsets.length ? (probabilities[index] ?? 0) : 1
    if (likely < runsFrom || next <= start) continue
    while (whole < wholes.length && (wholes[whole]?.end ?? 0) <= next) whole++
    if (next < to && (wholes[whole]?.start ?? to) < next) continue
    let low = start
    let high = next
    while (low < high && isBlank(text.charCodeAt(low))) low++
    while (high > low && isBlank(text.charCodeAt(high - 1))) high--
    if (high > low) {
      runs.push({
        text: text.slice(low, high),
        blanks: strength(seam),
        start: low,
        end: high,
        seam,
        glued: low > from && !isBlank(text.charCodeAt(low - 1)),
      })
    }
    start = next
    seam = likely
  }
  return runs
}

const isBlank = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x3000

/** Five steps, as blank lines have. */
const strength = (seam: number): number =>
  seam < 0.25 ? 0 : seam < 0.45 ? 1 : seam < 0.7 ? 2 : seam < 0.9 ? 3 : 4
