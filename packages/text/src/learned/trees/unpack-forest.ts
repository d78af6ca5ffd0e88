import {fromBase64} from './base64.ts'
import type {Forest} from './forest.ts'

/** A forest as the generated weights hold it. */
export interface PackedForest {
  readonly bias: number
  readonly trees: number
  /** What a leaf's byte counts in. */
  readonly unit: number
  /** Per feature used: its number, then its thresholds. */
  readonly cuts: readonly (readonly number[])[]
  /** Two bytes a node in preorder, in base64: feature and threshold by index, or 255 and a leaf's value. */
  readonly nodes: string
}

const leaf = 255

/** Make a packed forest ready to be asked. */
export function unpackForest({bias, trees, unit, cuts, nodes}: PackedForest): Forest {
  const bytes = fromBase64(nodes)
  const count = bytes.length >> 1
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
      const slot = bytes[node * 2] ?? leaf
      const byte = bytes[node * 2 + 1] ?? 128
      if (slot !== leaf) {
        features[node] = cuts[slot]?.[0] ?? 0
        values[node] = cuts[slot]?.[byte + 1] ?? 0
        open.push(node++)
        continue
      }
      features[node] = -1
      values[node] = (byte - 128) * unit
      node++
      const parent = open.pop()
      if (parent === undefined) break
      rights[parent] = node
    }
  }
  return {bias, roots, features, values, rights}
}
