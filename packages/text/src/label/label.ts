import type {SegmentRole} from '@copydesk/schema'
import {type FeatureTable, featureNames} from '../features/vector.ts'
import {scores} from './scores.ts'

/** The first label of every piece, and how strongly it reads as a paragraph. */
export interface Labels {
  readonly roles: readonly SegmentRole[]
  /** The paragraph's score less the best other one: above 0 it is one. */
  readonly margins: Float32Array
}

/** Give each piece the role with the greatest score. Whole-page decisions come after. */
export function label(table: FeatureTable, count: number): Labels {
  known ??= weightRows()
  const rows = known
  const roles: SegmentRole[] = []
  const margins = new Float32Array(count)
  // Most features of most pieces are 0: only the others are summed.
  const columns = new Int32Array(table.width)
  for (let piece = 0; piece < count; piece++) {
    const offset = piece * table.width
    let used = 0
    for (let column = 0; column < table.width; column++) {
      if (table.rows[offset + column] !== 0) columns[used++] = column
    }
    let best: SegmentRole = 'furniture'
    let most = Number.NEGATIVE_INFINITY
    let paragraph = 0
    let other = Number.NEGATIVE_INFINITY
    for (const {role, weights} of rows) {
      let sum = 0
      for (let place = 0; place < used; place++) {
        const column = columns[place] ?? 0
        sum += (weights[column] ?? 0) * (table.rows[offset + column] ?? 0)
      }
      if (role === 'paragraph') paragraph = sum
      else other = Math.max(other, sum)
      if (sum > most) {
        most = sum
        best = role
      }
    }
    roles.push(best)
    margins[piece] = paragraph - other
  }
  return {roles, margins}
}

interface WeightRow {
  readonly role: SegmentRole
  readonly weights: Float32Array
}

let known: readonly WeightRow[] | undefined

function weightRows(): readonly WeightRow[] {
  const roles = Object.keys(scores) as (keyof typeof scores)[] // its own keys
  return roles.map((role) => ({
    role,
    weights: Float32Array.from(featureNames, (name) => scores[role]?.[name] ?? 0),
  }))
}
