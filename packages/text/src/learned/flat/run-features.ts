import {type LineFeatures, lineFeatures} from '../features/line-features.ts'
import type {Run} from './cut-runs.ts'

/** The features of lines, and what only runs have: how likely the seams around them are. */
export function runFeatures(runs: readonly Run[]): LineFeatures {
  const features = lineFeatures(runs)
  const {columns} = features
  const seam = columns.add('seam')
  const next = columns.add('seamAfter')
  const glued = columns.add('glued')
  const gluedAfter = columns.add('gluedAfter')
  const sure = columns.add('sureSeams')
  const block = columns.add('blockLength')
  const blockAt = columns.add('blockAt')
  const share = columns.add('gluedShare')
  const {count} = columns
  const length = columns.get('length')
  let joins = 0
  for (let row = 0; row < count; row++) {
    seam[row] = runs[row]?.seam ?? 1
    next[row] = runs[row + 1]?.seam ?? 1
    glued[row] = runs[row]?.glued ? 1 : 0
    gluedAfter[row] = runs[row + 1]?.glued ? 1 : 0
    joins += glued[row] ?? 0
    sure[row] = Math.min(seam[row] ?? 0, next[row] ?? 0)
  }
  share.fill(joins / Math.max(1, count))
  // The runs between two seams that are likelier than not pass for one block.
  for (let row = 0; row < count; ) {
    let end = row + 1
    let sum = length[row] ?? 0
    while (end < count && (runs[end]?.seam ?? 1) < 0.5) sum += length[end++] ?? 0
    let at = 0
    for (let each = row; each < end; each++) {
      block[each] = Math.log2(1 + sum)
      blockAt[each] = at / Math.max(1, sum)
      at += length[each] ?? 0
    }
    row = end
  }
  columns.shifted('seam', -1)
  columns.shifted('seamAfter', 1)
  columns.shifted('blockLength', -1)
  columns.shifted('blockLength', 1)
  columns.shifted('glued', -1)
  return features
}
