import type {ReadSegment} from '../segment.ts'
import {type Columns, columns as emptyColumns} from './columns.ts'
import {type PageWords, pageWords} from './page-words.ts'
import {placeColumns} from './place-columns.ts'
import {shapeColumns} from './shape-columns.ts'
import {wordColumns} from './word-columns.ts'

/** What is known of the segments before any model has spoken. */
export interface LineFeatures {
  readonly columns: Columns
  readonly words: PageWords
}

/** What a segment is told of its neighbours, by how far away they are. */
const shifts: readonly (readonly [string, readonly number[]])[] = [
  ['logLength', [-4, -3, -2, -1, 1, 2, 3, 4]],
  ['stops', [-2, -1, 1, 2]],
  ['prose', [-3, -2, -1, 1, 2, 3]],
  ['capitals', [-1, 1]],
  ['functionWords', [-1, 1]],
  ['furniture', [-3, -2, -1, 1, 2, 3]],
  ['digit', [-1, 1]],
  ['blanksBefore', [-2, -1]],
  ['blanksAfter', [1, 2]],
  ['times', [-1, 1]],
  ['year', [-2, -1, 1, 2]],
  ['nameLike', [-2, -1, 1, 2]],
  ['byMarker', [-1, 1]],
  ['startKind', [-1, 1]],
  ['endKind', [-1, 1]],
  ['creditLabel', [-1, 1]],
  ['promo', [-1, 1]],
  ['topicsLabel', [-1, -2]],
  ['known', [-1, 1]],
  ['upper', [-1, 1]],
]

/** The features of every segment: its shape, its words, its place, its neighbours. */
export function lineFeatures(segments: readonly ReadSegment[]): LineFeatures {
  const texts = segments.map(({text}) => text)
  const columns = emptyColumns(segments.length)
  const words = pageWords(texts)
  shapeColumns(columns, texts)
  wordColumns(columns, words)
  placeColumns(columns, segments, words)
  for (const [name, steps] of shifts) for (const step of steps) columns.shifted(name, step)
  return {columns, words}
}
