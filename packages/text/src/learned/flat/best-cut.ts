/**
 * How many of some guesses to believe, so that what is expected of precision and recall together (F1)
 * is best: the threshold is low where all guesses are unsure, since each missed one costs as much.
 * Returns the least probability to believe.
 */
export function bestCut(probabilities: readonly number[], low: number, high: number): number {
  const sorted = [...probabilities].sort((a, b) => b - a)
  const all = sorted.reduce((sum, value) => sum + value, 0)
  let best = 0
  let cut = high
  let right = 0
  for (const [index, value] of sorted.entries()) {
    right += value
    const expected = (2 * right) / (index + 1 + all)
    if (expected <= best) continue
    best = expected
    cut = value
  }
  return Math.max(low, Math.min(high, cut))
}
