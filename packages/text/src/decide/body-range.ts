import type {PieceRange, Reading} from './reading.ts'
import {runningRoles} from './reading.ts'

/** What a piece adds to a body that holds it, or takes from it. */
const costs: {readonly [role: string]: number} = {
  heading: -0.1,
  caption: -0.2,
  credit: -0.15,
  byline: -0.3,
  date: -0.3,
  advertisement: -0.15,
  instruction: 0,
  separator: -0.05,
  fileName: -0.05,
  signUp: -0.25,
  subscribe: -0.4,
  share: -0.3,
  promo: -0.9,
  comments: -1.2,
  cookie: -1.5,
  legal: -1.1,
  navigation: -0.35,
  topics: -1.2,
  feedbackForm: -2,
  furniture: -0.3,
  access: -0.3,
}

/** The stretch of pieces that reads most like one text: the best sum of what its pieces are worth. */
export function bodyRange(reading: Reading): PieceRange {
  let best: PieceRange = {from: 0, to: 0}
  let most = 0
  let from = 0
  let sum = 0
  for (let index = 0; index < reading.pieces.length; index++) {
    if (sum <= 0) {
      sum = 0
      from = index
    }
    sum += worth(reading, index)
    if (sum > most) {
      most = sum
      best = {from, to: index + 1}
    }
  }
  return best
}

function worth({pieces, roles, margins, table}: Reading, index: number): number {
  const role = roles[index] ?? 'furniture'
  const piece = pieces[index]
  if (!piece) return 0
  if (piece.verse) return 0.5
  if (!runningRoles.has(role)) return costs[role] ?? -0.3
  const size = Math.min(1.6, table.at(index, 'length') * 1.2)
  const sure = Math.min(1, Math.max(0.1, (margins[index] ?? 0) / 2.5))
  return size * sure
}
