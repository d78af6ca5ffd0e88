import type {LineFeatures} from '../features/line-features.ts'
import {lineFeatures} from '../features/line-features.ts'
import {scoreRows} from '../trees/forest.ts'
import {claimColumns} from './claim-columns.ts'
import {elementColumns} from './element-columns.ts'
import type {MarkedView} from './marked-lines.ts'
import {markedPlain, type PlainModels} from './marked-questions.ts'

/** Columns that lines are told of their neighbours beside those of plain lines. */
const shifts: readonly (readonly [string, readonly number[]])[] = [
  ['headingLevel', [-2, -1, 1, 2]],
  ['in:p', [-1, 1]],
  ['linked', [-2, -1, 1, 2]],
  ['rank:parent', [-1, 1]],
  ['rank:like', [-1, 1]],
  ['dataHeadline', [-2, -1, 1]],
  ['dekClaim', [-1, 1]],
  ['bodyClaim', [-1, 1]],
  ['plain:body', [-2, -1, 1, 2]],
]

/** The features of a marked page’s lines: those of plain lines, then the elements, then the claims. */
export function markedFeatures(
  view: MarkedView,
  language: string | undefined,
  plain: PlainModels,
): LineFeatures {
  const features = lineFeatures(view.lines)
  const {columns, words} = features
  const rows = columns.rows()
  const width = columns.names().length
  for (const question of markedPlain)
    columns.add(`plain:${question}`).set(scoreRows(plain[question], rows, width))
  elementColumns(columns, view)
  claimColumns(columns, view, words, language)
  for (const [name, steps] of shifts) for (const step of steps) columns.shifted(name, step)
  return features
}
