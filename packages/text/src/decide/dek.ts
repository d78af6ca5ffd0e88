import type {PieceRange, Reading} from './reading.ts'

/** Furniture and bylines part a dek from the text; captions do too. */
const parting: ReadonlySet<string> = new Set(['byline', 'date', 'caption', 'credit', 'fileName'])
const lighter: ReadonlySet<string> = new Set(['share', 'comments', 'navigation', 'subscribe', 'signUp', 'access', 'furniture'])

/** The sentence or two under the headline: prose that something parts from the text behind it. */
export function chooseDek(reading: Reading, headline: number | undefined, body: PieceRange): number | undefined {
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
  for (let index = headline + 1; index < Math.min(pieces.length, headline + 9); index++) {
    const piece = pieces[index]
    if (!piece) return undefined
    const reads = roles[index] === 'paragraph' || (piece.text.length >= 40 && table.at(index, 'functionShare') > 0.15 && table.at(index, 'lowerShare') > 0.4 && table.at(index, 'hits') < 0.3)
    if (!reads || roles[index] === 'date' || roles[index] === 'byline') continue
    if (piece.text.length < 30 || piece.text.length > 420 || roles[index] === 'caption') return undefined
    if (roles[index + 1] === 'credit' || table.at(index, 'repeated') > 0 && index - headline > 1) return undefined
    return isParted(reading, index, index - headline <= 2, body) ? index : undefined
  }
  return undefined
}

function isParted({pieces, roles}: Reading, index: number, close: boolean, body: PieceRange): boolean {
  let light = 0
  for (let next = index + 1; next < Math.min(pieces.length, index + 9); next++) {
    const role = roles[next] ?? ''
    if (parting.has(role)) return true
    if (role === 'paragraph' || role === 'heading' || role === 'verse') return close && (light >= 2 || (light >= 1 && index < body.from))
    if (lighter.has(role)) light++
  }
  return close && light >= 2
}
