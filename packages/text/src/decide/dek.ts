import type {PieceRange, Reading} from './reading.ts'

/** Furniture and bylines part a dek from the text; captions do too. */
const parting: ReadonlySet<string> = new Set(['byline', 'date', 'caption', 'credit', 'fileName'])

/** The sentence or two under the headline: prose that something parts from the text behind it. */
export function chooseDek(
  reading: Reading,
  headline: number | undefined,
  body: PieceRange,
): number | undefined {
  if (headline === undefined) return undefined
  const copies = [headline, ...laterCopies(reading, headline, body)]
  for (const from of copies) {
    const dek = dekBehind(reading, from, body)
    if (dek !== undefined) return dek
  }
  return undefined
}

/** The headline again, nearer to the body: the dek may stand under that one. */
function laterCopies({pieces}: Reading, headline: number, body: PieceRange): readonly number[] {
  const text = pieces[headline]?.text.toLowerCase()
  const copies: number[] = []
  for (let index = headline + 1; index < Math.min(pieces.length, body.from + 8); index++) {
    if (pieces[index]?.text.toLowerCase() === text) copies.push(index)
  }
  return copies
}

function dekBehind(reading: Reading, headline: number, body: PieceRange): number | undefined {
  const {pieces, roles, table} = reading
  for (let index = headline + 1; index < Math.min(pieces.length, headline + 10); index++) {
    const piece = pieces[index]
    if (!piece || piece.verse) return undefined
    if (!reads(reading, index)) continue
    if (
      piece.text.length > 480 ||
      table.at(index, 'creditMark') === 1 ||
      roles[index + 1] === 'credit'
    )
      continue
    return isParted(reading, index, headline, body) ? index : undefined
  }
  return undefined
}

/** A sentence or nearly one, not a label, a date or a byline. */
function reads({pieces, roles, table}: Reading, index: number): boolean {
  const length = pieces[index]?.text.length ?? 0
  if (
    length < 30 ||
    ['date', 'byline', 'caption', 'credit', 'instruction', 'legal', 'cookie'].includes(
      roles[index] ?? '',
    )
  )
    return false
  if (
    table.at(index, 'date') > 0.2 ||
    table.at(index, 'byMarker') === 1 ||
    table.at(index, 'hits') > 0.35
  )
    return false
  return table.at(index, 'functionShare') > 0.12 && table.at(index, 'lowerShare') > 0.35
}

/** Before the next prose something stands that belongs to a head: a byline, a date, a caption. */
function isParted(reading: Reading, index: number, headline: number, body: PieceRange): boolean {
  const {pieces, roles, table} = reading
  let light = 0
  for (let next = index + 1; next < Math.min(pieces.length, index + 10); next++) {
    const role = roles[next] ?? ''
    if (
      parting.has(role) ||
      table.at(next, 'date') > 0.3 ||
      table.at(next, 'name') === 1 ||
      table.at(next, 'creditMark') === 1
    )
      return true
    if (table.at(next, 'prose') > 0.4 || role === 'verse')
      return (
        (light >= 2 && index - headline <= 2) ||
        (light >= 1 && index < body.from && index - headline <= 2)
      )
    light++
  }
  return false
}
