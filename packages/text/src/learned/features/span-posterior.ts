/** For each segment, how likely it is before, inside and after the body, when each comes once. */
export interface SpanPosterior {
  readonly before: Float32Array
  readonly after: Float32Array
}

/** Neighbours are alike, so their opinions are no independent votes: each counts for a part. */
const temper = 0.35
const change = 0.02
const floor = 0.01

/**
 * Make the opinions of single segments agree on one place where the body starts and one where it
 * ends: forward and backward over a chain of three states.
 */
export function spanPosterior(before: Float32Array, after: Float32Array): SpanPosterior {
  const count = before.length
  const emit = new Float64Array(count * 3)
  for (let row = 0; row < count; row++) {
    const b = Math.max(floor, before[row] ?? 0)
    const a = Math.max(floor, after[row] ?? 0)
    const inside = Math.max(floor, 1 - b - a)
    emit[row * 3] = b ** temper
    emit[row * 3 + 1] = inside ** temper
    emit[row * 3 + 2] = a ** temper
  }
  const forward = new Float64Array(count * 3)
  let [f0, f1, f2] = [1 - change, change, 1e-4]
  for (let row = 0; row < count; row++) {
    const at = row * 3
    const [e0, e1, e2] = [emit[at] ?? 0, emit[at + 1] ?? 0, emit[at + 2] ?? 0]
    const n2 = (f2 + f1 * change) * e2
    const n1 = (f1 * (1 - change) + f0 * change) * e1
    const n0 = f0 * (1 - change) * e0
    const sum = n0 + n1 + n2
    f0 = n0 / sum
    f1 = n1 / sum
    f2 = n2 / sum
    forward[at] = f0
    forward[at + 1] = f1
    forward[at + 2] = f2
  }
  const outBefore = new Float32Array(count)
  const outAfter = new Float32Array(count)
  let [b0, b1, b2] = [1, 1, 1]
  for (let row = count - 1; row >= 0; row--) {
    const at = row * 3
    const p0 = (forward[at] ?? 0) * b0
    const p1 = (forward[at + 1] ?? 0) * b1
    const p2 = (forward[at + 2] ?? 0) * b2
    const sum = p0 + p1 + p2
    outBefore[row] = p0 / sum
    outAfter[row] = p2 / sum
    const [e0, e1, e2] = [emit[at] ?? 0, emit[at + 1] ?? 0, emit[at + 2] ?? 0]
    const n0 = b0 * e0 * (1 - change) + b1 * e1 * change
    const n1 = b1 * e1 * (1 - change) + b2 * e2 * change
    const n2 = b2 * e2
    const scale = n0 + n1 + n2
    b0 = n0 / scale
    b1 = n1 / scale
    b2 = n2 / scale
  }
  return {before: outBefore, after: outAfter}
}
