/** How many names are expected where the candidates together are worth less. */
const expected = 0.9
/** One more name must be worth this much. */
const gain = 0.02
const most = 8

/** How many of the likeliest names to believe, so that the best F1 is to be expected. `scores` fall. */
export function bestCount(scores: readonly number[]): number {
  const whole = Math.max(
    expected,
    scores.reduce((sum, score) => sum + score, 0),
  )
  let best = 0
  let count = Math.min(1, scores.length)
  let sum = 0
  for (const [index, score] of scores.slice(0, most).entries()) {
    sum += score
    const f1 = (2 * sum) / (index + 1 + whole)
    if (f1 <= best + gain) continue
    best = f1
    count = index + 1
  }
  return count
}
