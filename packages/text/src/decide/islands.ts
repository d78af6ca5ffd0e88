import {interruptions, type Reading} from './reading.ts'

/** Furniture with words of its own stands between pieces that give themselves away: take it with them. */
export function joinIslands({pieces, table, roles, margins}: Reading): void {
  const given = roles.map((role, index) => interruptions.has(role) && table.at(index, 'hits') > 0.3)
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]
    if (!piece || given[index] || roles[index] === 'instruction' || piece.verse) continue
    const before = nearest(given, index, -1, piece.flat ? 3 : 2)
    const after = nearest(given, index, 1, piece.flat ? 3 : 2)
    const told =
      table.at(index, 'signUp') +
      table.at(index, 'subscribe') +
      table.at(index, 'cookie') +
      table.at(index, 'legal') +
      table.at(index, 'comments')
    if (
      told > 0.3 &&
      (before !== undefined || after !== undefined) &&
      (margins[index] ?? 0) < 3.5
    ) {
      roles[index] = roles[after ?? before ?? index] ?? 'furniture'
    } else if (
      piece.flat &&
      before !== undefined &&
      after !== undefined &&
      piece.text.length < 90 &&
      index - before + (after - index) <= 3
    ) {
      roles[index] = roles[before] ?? 'furniture'
    }
  }
}

function nearest(
  given: readonly boolean[],
  index: number,
  step: 1 | -1,
  reach: number,
): number | undefined {
  for (let way = 1; way <= reach; way++) if (given[index + step * way]) return index + step * way
  return undefined
}
