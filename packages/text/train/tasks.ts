import type {Dataset, Example} from './dataset.ts'
import type {Task} from './grow-forest.ts'
import {random} from './random.ts'

/** What a labeller asks of each segment. */
export interface Question {
  readonly name: string
  readonly truth: (example: Example) => Int8Array
  /** The weight of a page's segments, 0 to leave the page out. */
  readonly weight: (example: Example) => number
}

/** Noes farther than this from any yes teach little: only a share of them is kept, weighing more. */
const reach = 12
const kept = 0.2

/** The rows that a question learns from: the pages of these folds, the clear noes thinned. */
export function taskOf(
  dataset: Dataset,
  question: Question,
  use: (example: Example) => boolean,
  seed: number,
): Task {
  const rows: number[] = []
  const truth: number[] = []
  const weights: number[] = []
  const next = random(seed)
  for (const example of dataset.examples) {
    const weight = question.weight(example)
    if (weight <= 0 || !use(example)) continue
    const truths = question.truth(example)
    const near = nearYes(truths)
    for (let index = 0; index < truths.length; index++) {
      const value = truths[index]!
      if (value < 0) continue
      const far = value === 0 && near[index]! > reach
      if (far && next() > kept) continue
      rows.push(example.offset + index)
      truth.push(value)
      weights.push(far ? weight / kept : weight)
    }
  }
  return {
    rows: Int32Array.from(rows),
    truth: Float32Array.from(truth),
    weights: Float32Array.from(weights),
  }
}

/** How far the nearest yes is. */
function nearYes(truths: Int8Array): Int32Array {
  const near = new Int32Array(truths.length)
  let distance = 1000
  for (let at = 0; at < truths.length; at++) {
    distance = truths[at] === 1 ? 0 : distance + 1
    near[at] = distance
  }
  distance = 1000
  for (let at = truths.length - 1; at >= 0; at--) {
    distance = truths[at] === 1 ? 0 : distance + 1
    near[at] = Math.min(near[at]!, distance)
  }
  return near
}
