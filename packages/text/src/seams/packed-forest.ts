import type {Forest} from '../learned/trees/forest.ts'
import {fromBase64} from './base64.ts'

/** A forest as it is committed: two bytes a node, in preorder, and the thresholds of each feature. */
export interface PackedForest {
  readonly bias: number
  /** What a step of a leaf's byte is worth. */
  readonly step: number
  /** By feature, its thresholds in rising order. */
  readonly cuts: readonly (readonly number[])[]
  /** Base64: the feature of each node, 255 for a leaf. */
  readonly features: string
  /** Base64: the threshold of a node by its number, or a leaf's steps plus 128. */
  readonly values: string
}

/** The forest that was packed. A node's right child follows its left child's last descendant. */
export function unpackForest({bias, step, cuts, features, values}: PackedForest): Forest {
  const featureOf = fromBase64(features)
  const byteOf = fromBase64(values)
  const count = featureOf.length
  const forest = {
    features: new Int16Array(count),
    values: new Float32Array(count),
    rights: new Int32Array(count),
  }
  const roots: number[] = []
  const open: number[] = []
  for (let node = 0; node < count; node++) {
    if (open.length === 0) roots.push(node)
    const feature = featureOf[node]!
    if (feature < 255) {
      forest.features[node] = feature
      forest.values[node] = cuts[feature]?.[byteOf[node]!] ?? 0
      open.push(node)
      continue
    }
    forest.features[node] = -1
    forest.values[node] = (byteOf[node]! - 128) * step
    // A leaf ends every subtree whose right side it closes; the next node is a right child.
    let parent = open.pop()
    while (parent !== undefined && forest.rights[parent] !== 0) parent = open.pop()
    if (parent === undefined) continue
    forest.rights[parent] = node + 1
    open.push(parent)
  }
  return {bias, roots: Int32Array.from(roots), ...forest}
}
