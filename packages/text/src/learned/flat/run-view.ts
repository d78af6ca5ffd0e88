import type {Columns} from '../features/columns.ts'
import type {LineFeatures} from '../features/line-features.ts'
import {pageView} from '../features/page-view.ts'
import type {RunOpinions} from './run-questions.ts'

/** Columns of runs alone that the second models see again. */
const again: readonly string[] = [
  'seam',
  'seamAfter',
  'glued',
  'gluedAfter',
  'gluedShare',
  'blockLength',
  'blockAt',
]

/** The second view of lines, and where blocks are thought to begin. */
export function runView(features: LineFeatures, opinions: RunOpinions): Columns {
  const view = pageView(features, opinions)
  for (const name of again) view.add(name).set(features.columns.get(name))
  const opens = view.add('pOpens')
  opens.set(opinions.opens)
  blockColumns(view, features, opinions)
  for (const shift of [-2, -1, 1, 2]) view.shifted('pOpens', shift)
  for (const shift of [-1, 1]) view.shifted('blockBody', shift)
  for (const shift of [-1, 1]) view.shifted('blockHeading', shift)
  return view
}

/** What is thought of the block that a run belongs to, if blocks begin where that is likely. */
function blockColumns(view: Columns, {columns}: LineFeatures, opinions: RunOpinions): void {
  const {count} = view
  const length = columns.get('length')
  const {body, strict, heading, opens} = opinions
  const blockBody = view.add('blockBody')
  const blockHeading = view.add('blockHeading')
  const blockSize = view.add('blockSize')
  const blockRuns = view.add('blockRuns')
  const usual = view.add('usualBlock')
  let bodyBlocks = 1e-9
  let bodyLength = 0
  for (let row = 0; row < count; ) {
    let end = row + 1
    while (end < count && (opens[end] ?? 0) < 0.5) end++
    let sum = 1e-9
    let mass = 0
    let head = 0
    for (let at = row; at < end; at++) {
      const size = length[at] ?? 0
      sum += size
      mass += (((body[at] ?? 0) + (strict[at] ?? 0)) / 2) * size
      head += (heading[at] ?? 0) * size
    }
    for (let at = row; at < end; at++) {
      blockBody[at] = mass / sum
      blockHeading[at] = head / sum
      blockSize[at] = Math.log2(1 + sum)
      blockRuns[at] = end - row
    }
    if (mass / sum > 0.5) {
      bodyBlocks++
      bodyLength += Math.log2(1 + sum)
    }
    row = end
  }
  usual.fill(bodyLength / bodyBlocks)
}
