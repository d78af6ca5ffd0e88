import {fromBase64} from './base64.ts'
import type {Forest} from './forest.ts'
import {numbersOf} from './number-text.ts'

/** A forest as the generated weights hold it. */
export interface PackedForest {
  readonly bias: number
  readonly trees: number
  /** What a leaf counts in. */
  readonly unit: number
  /** Per feature used: its number, then its thresholds. */
  readonly cuts: readonly (readonly number[])[]
  /**
   * The nodes in preorder: behind `!` what each asks, from 1, or 0 for a leaf; then the threshold of
   * each by its number, or a leaf's value, folded at zero. Without `!` two bytes a node in base64.
   */
  readonly nodes: string
}

/** Make a packed forest ready to be asked. */
export function unpackForest({bias, trees, unit, cuts, nodes}: PackedForest): Forest {
  const {asked, told} = nodes.startsWith('!') ? fromNumbers(nodes) : fromPairs(nodes)
  const count = asked.length
  const features = new Int16Array(count)
  const values = new Float32Array(count)
  const rights = new Int32Array(count)
  const roots = new Int32Array(trees)
  let node = 0
  // The nodes that wait for their right child, innermost last.
  const open: number[] = []
  for (let tree = 0; tree < trees && node < count; tree++) {
    roots[tree] = node
    for (;;) {
      const slot = asked[node] ?? 0
      const number = told[node] ?? 0
      if (slot > 0) {
        features[node] = cuts[slot - 1]?.[0] ?? 0
        values[node] = cuts[slot - 1]?.[number + 1] ?? 0
        open.push(node++)
        continue
      }
      features[node] = -1
      values[node] = (number & 1 ? -(number + 1) / 2 : number / 2) * unit
      node++
      const parent = open.pop()
      if (parent === undefined) break
      rights[parent] = node
    }
  }
  return {bias, roots, features, values, rights}
}

interface Nodes {
  readonly asked: Int32Array
  readonly told: Int32Array
}

function fromNumbers(nodes: string): Nodes {
  const numbers = numbersOf(nodes, 1)
  const count = numbers.length >> 1
  return {asked: numbers.subarray(0, count), told: numbers.subarray(count)}
}

function fromPairs(nodes: string): Nodes {
  const bytes = fromBase64(nodes)
  const count = bytes.length >> 1
  const asked = new Int32Array(count)
  const told = new Int32Array(count)
  for (let node = 0; node < count; node++) {
    const slot = bytes[node * 2] ?? 255
    const byte = bytes[node * 2 + 1] ?? 128
    if (slot === 255) {
      const steps = byte - 128
      told[node] = steps < 0 ? -2 * steps - 1 : 2 * steps
    } else {
      asked[node] = slot + 1
      told[node] = byte
    }
  }
  return {asked, told}
}
