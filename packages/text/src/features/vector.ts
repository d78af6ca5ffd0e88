import {type PhraseKind, phraseKinds} from '../lexicon/phrase-index.ts'

/** What is measured of a piece by itself and by its neighbours. */
const measured = [
  'bias',
  'length',
  'tiny',
  'short',
  'sentence',
  'colon',
  'ellipsis',
  'upper',
  'lowerStart',
  'digitStart',
  'lowerShare',
  'allCaps',
  'digits',
  'functionShare',
  'commas',
  'quote',
  'bars',
  'address',
  'bullet',
  'blanksBefore',
  'blanksAfter',
  'flat',
  'repeated',
  'position',
  'shortRun',
  'prose',
  'proseBefore',
  'proseAfter',
  'proseNear',
  'date',
  'name',
  'byMarker',
  'jobWord',
  'copyright',
  'fileName',
  'mark',
  'instruction',
  'hits',
  'hitsBefore',
  'hitsAfter',
  'count',
  'creditMark',
  'offStyle',
] as const

/** The name of a feature: a measure, or the share of the piece that phrases of a kind cover. */
export type FeatureName = (typeof measured)[number] | PhraseKind

/** All features in the order of their places in a vector. Learned weights rely on it. */
export const featureNames: readonly FeatureName[] = [...measured, ...phraseKinds]

/** The vectors of all pieces, row by row in one array. */
export interface FeatureTable {
  readonly rows: Float32Array
  readonly width: number
  readonly at: (piece: number, name: FeatureName) => number
}

/** The column of each feature. */
const place: ReadonlyMap<FeatureName, number> = new Map(
  featureNames.map((name, index) => [name, index] as const),
)

/** An empty table for so many pieces, with the way to write into it. */
export function featureTable(count: number): {
  readonly table: FeatureTable
  readonly set: (piece: number, name: FeatureName, value: number) => void
} {
  const width = featureNames.length
  const rows = new Float32Array(count * width)
  const column = (name: FeatureName): number => place.get(name) ?? 0
  return {
    table: {rows, width, at: (piece, name) => rows[piece * width + column(name)] ?? 0},
    set(piece, name, value) {
      rows[piece * width + column(name)] = value
    },
  }
}
