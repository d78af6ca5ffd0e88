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

/** The truths of one page, and where its rows begin in the table that is learned from. */
export interface PageTruths {
  readonly truths: Int8Array
  readonly offset: number
  readonly weight: number
  /** How much each row counts beside the others of its page; all alike where it is absent. */
  readonly importance?: Float32Array | undefined
}

/** Noes farther than this from any yes teach little: only a share of them is kept, weighing more. */
const reach = 12

/** The rows that are learned from: those with a truth, the clear noes thinned to the share `kept`. */
export function thinnedTask(
  pages: Iterable<PageTruths>,
  {kept, seed}: {readonly kept: number; readonly seed: number},
): Task {
  const rows: number[] = []
  const truth: number[] = []
  const weights: number[] = []
  const next = random(seed)
  for (const {truths, offset, weight: whole, importance} of pages) {
    const near = nearYes(truths)
    for (let index = 0; index < truths.length; index++) {
      const value = truths[index]!
      if (value < 0) continue
      const far = value === 0 && near[index]! > reach
      if (far && next() > kept) continue
      const weight = whole * (importance?.[index] ?? 1)
      rows.push(offset + index)
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

/** The rows that a question learns from: the pages of these folds, the clear noes thinned. */
export function taskOf(
  dataset: Dataset,
  question: Question,
  use: (example: Example) => boolean,
  seed: number,
): Task {
  const pages = dataset.examples.flatMap((example): readonly PageTruths[] => {
    const weight = question.weight(example)
    if (weight <= 0 || !use(example)) return []
    return [{truths: question.truth(example), offset: example.offset, weight}]
  })
  return thinnedTask(pages, {kept: 0.2, seed})
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
