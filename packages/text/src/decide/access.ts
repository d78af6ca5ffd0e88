import {part} from '../draft/text-of.ts'
import {firstIndex} from '../page/first-index.ts'
import {hitsWithin} from '../segment/page-ranges.ts'
import type {PieceRange, Reading} from './reading.ts'

/** Who may read the piece, as a line near its head or end says. */
export function findAccess(
  reading: Reading,
  headline: number | undefined,
  body: PieceRange,
): number | undefined {
  const {page, pieces, roles} = reading
  const from = Math.max(0, Math.min(headline ?? body.from, body.from) - 8)
  const to = Math.min(pieces.length, body.to + 6)
  for (let index = from; index < to; index++) {
    const piece = pieces[index]
    if (!piece || piece.text.length > 120) continue
    if (
      index >= body.from &&
      index < body.to &&
      roles[index] === 'paragraph' &&
      reading.table.at(index, 'prose') > 0.7
    )
      continue
    if (hitsWithin(page.hits, piece.from, piece.to).some(({kind}) => kind === 'access'))
      return index
    if (onlyFor.test(piece.text)) return index
  }
  return undefined
}

const onlyFor =
  /^(?:exclusively|exclusive|only|nur|exklusiv|exclusivement|réservé|exclusivo|sólo|solo|esclusivo|exclusief|alleen)\s(?:for|to|für|aux?|à|para|per|voor)\s(?:[\p{L}’'.]+\s){0,3}(?:subscribers|members|abonnent\p{L}*|abonnés|suscriptores|abbonati|assinantes|abonnees)[.!]?$/iu

/** The number of comments that a line prints: `15 comments`, `View Comments ( 1 )`. */
export function findCommentCount(
  reading: Reading,
):
  | {readonly piece: number; readonly count: number; readonly at: ReturnType<typeof part>}
  | undefined {
  const {page, pieces} = reading
  for (const hit of page.hits) {
    if (hit.kind !== 'comments') continue
    const piece = pieceAt(reading, hit.start)
    const text = pieces[piece]
    if (!text || text.text.length > 60) continue
    const match = /^(?:[^\d]{0,30}?)\(?\s?(\d{1,5})\s?\)?(?:\s|$|[^\d.,:/])/u.exec(text.text)
    const digits = text.text.match(/\d+/g) ?? []
    if (!match?.[1] || digits.length !== 1) continue
    const from = text.text.indexOf(match[1])
    return {piece, count: Number(match[1]), at: part(text, from, from + match[1].length)}
  }
  return undefined
}

function pieceAt({pieces}: Reading, word: number): number {
  return firstIndex(pieces.length, (index) => (pieces[index]?.to ?? 0) > word)
}
