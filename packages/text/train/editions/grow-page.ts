import {pageFeatureNames} from '../../src/editions/page-features.ts'
import type {Forest} from '../../src/learned/trees/forest.ts'
import {binFeatures} from '../bins.ts'
import {growForest, type Settings} from '../grow-forest.ts'

/** How the forest is grown that tells editions from other pages. */
export const pageSettings: Settings = {
  trees: 60,
  depth: 4,
  rate: 0.12,
  rowShare: 0.8,
  featureShare: 0.35,
  least: 6,
  l2: 4,
  seed: 5,
}

/** A page with its features, and whether it is an edition. */
export interface PageExample {
  readonly kind: string
  readonly fold: number
  readonly is: boolean
  readonly row: Float32Array
}

/** Grow it: editions together weigh as much as all other pages. */
export function growPage(examples: readonly PageExample[]): Forest {
  const width = pageFeatureNames.length
  const rows = new Float32Array(examples.length * width)
  for (const [at, {row}] of examples.entries()) rows.set(row, at * width)
  const editions = examples.filter(({is}) => is).length
  const weight = (examples.length - editions) / Math.max(1, editions)
  return growForest(
    binFeatures([rows], width),
    {
      rows: Int32Array.from(examples, (_, at) => at),
      truth: Float32Array.from(examples, ({is}) => (is ? 1 : 0)),
      weights: Float32Array.from(examples, ({is}) => (is ? weight : 1)),
    },
    pageSettings,
  )
}
