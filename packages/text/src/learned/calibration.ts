/** Scores, rising, each with the share of right answers among those that had it out of fold. */
export type Curve = readonly (readonly [score: number, right: number])[]

/** What has a curve of its own: a segment of the body, and each field. */
export const calibrations = ['segment', 'headline', 'dek', 'author', 'date', 'topic'] as const

export type Calibration = Readonly<Record<(typeof calibrations)[number], Curve>>

/** How likely an answer with this score is right: read off the line between the nearest two points. */
export function calibrated(curve: Curve, score: number): number {
  let [low, from] = curve[0] ?? [0, 0]
  if (score <= low) return from
  for (const [high, to] of curve) {
    if (score <= high)
      return high === low ? to : from + ((to - from) * (score - low)) / (high - low)
    low = high
    from = to
  }
  return from
}
