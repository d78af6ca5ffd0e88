import {part, type Stretch} from '../draft/text-of.ts'
import {isNameShape} from '../features/names.ts'
import {byMarkers} from '../lexicon/bylines.ts'
import {datesWithin} from '../segment/page-ranges.ts'
import {type CreditParts, readCredits} from './byline-parts.ts'
import type {PieceRange, Reading} from './reading.ts'

/** The pieces that say who wrote, with the names that they hold. */
export interface FoundByline {
  readonly pieces: readonly number[]
  readonly credits: readonly CreditParts[]
}

/** Choose the byline: a marked line near the headline, a bare name there, or a marked line behind. */
export function chooseByline(
  reading: Reading,
  headline: number | undefined,
  body: PieceRange,
): FoundByline | undefined {
  const from = headline === undefined ? Math.max(0, body.from - 14) : Math.max(0, headline - 5)
  const to = Math.min(reading.pieces.length, Math.max(body.from + 3, (headline ?? 0) + 3))
  const marked = range(from, to).filter((index) => isMarked(reading, index))
  const near = headline ?? body.from
  marked.sort((a, b) => distance(a, near) - distance(b, near))
  for (const index of marked) {
    const found = readMarked(reading, index)
    if (found) return withNext(reading, found)
  }
  for (const index of range(
    headline === undefined ? from : headline + 1,
    Math.min(to, Math.max(body.from + 1, (headline ?? 0) + 2)),
  )) {
    const found = readBare(reading, index)
    if (found) return found
  }
  for (const index of range(body.to - 3, body.to + 8)) {
    if (!isMarked(reading, index)) continue
    const found = readMarked(reading, index)
    if (found) return found
  }
  return undefined
}

const range = (from: number, to: number): number[] =>
  Array.from({length: Math.max(0, to - Math.max(0, from))}, (_, step) => Math.max(0, from) + step)

/** Marked lines right behind the byline go on with it: `Edited by …`. */
function withNext(reading: Reading, {pieces, credits}: FoundByline): FoundByline {
  const next = (pieces.at(-1) ?? 0) + 1
  if (next >= reading.pieces.length || !isMarked(reading, next)) return {pieces, credits}
  const more = readMarked(reading, next)
  if (!more) return {pieces, credits}
  return withNext(reading, {
    pieces: [...pieces, ...more.pieces],
    credits: [...credits, ...more.credits],
  })
}

/** A line behind the headline is nearer than one as far before it. */
const distance = (index: number, near: number): number =>
  index >= near ? index - near : (near - index) * 2 + 1

function isMarked({table, pieces, roles}: Reading, index: number): boolean {
  const text = pieces[index]?.text ?? ''
  if (
    text.length > 320 ||
    table.at(index, 'creditLabel') > 0.3 ||
    pieces[index]?.verse ||
    roles[index] === 'verse'
  )
    return false
  return table.at(index, 'byMarker') === 1
}

function readMarked({pieces, table}: Reading, index: number): FoundByline | undefined {
  const piece = pieces[index]
  if (!piece) return undefined
  const first = readCredits(piece)
  if (first.length > 0) return {pieces: [index], credits: first}
  // The marker alone: the names are the lines behind it.
  if (!byMarkers.has(piece.text.replace(/[:\s]+$/, '').toLowerCase())) return undefined
  const credits: CreditParts[] = []
  const taken = [index]
  for (let next = index + 1; next < pieces.length && next <= index + 4; next++) {
    const text = pieces[next]
    if (
      !text ||
      (table.at(next, 'name') === 0 &&
        !(next === index + 1 && text.text.length < 24 && table.at(next, 'digits') === 0))
    )
      break
    const read = readCredits(text)
    if (read.length === 0) break
    for (const one of read) credits.push(one)
    taken.push(next)
  }
  return credits.length > 0 ? {pieces: taken, credits} : undefined
}

function readBare(reading: Reading, index: number): FoundByline | undefined {
  const {pieces, table, roles} = reading
  const piece = pieces[index]
  if (!piece || roles[index] === 'caption' || table.at(index, 'creditLabel') > 0 || piece.verse)
    return undefined
  const [first = '', ...rest] = piece.text.split(/\s*[,|·•(]\s*/)
  const whole = table.at(index, 'name') === 1
  const titled =
    !whole &&
    piece.text.length < 90 &&
    table.at(index, 'jobWord') === 1 &&
    rest.length > 0 &&
    /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,3}$/u.test(first)
  const dated = whole || titled ? undefined : nameBeforeDate(reading, index)
  if (!whole && !titled && !dated) return undefined
  if (table.at(index, 'hits') > 0.4 || (table.at(index, 'shortRun') > 0.9 && !dated))
    return undefined
  const credits = readCredits(dated ?? piece)
  return credits.length > 0 ? {pieces: [index], credits} : undefined
}

/** `Ada Lund · Paper · 3 May 2024`, `Ada Lund3.5.2024`: the name begins a line with a date. */
function nameBeforeDate({page, pieces}: Reading, index: number): Stretch | undefined {
  const piece = pieces[index]
  if (!piece || piece.text.length > 200) return undefined
  const [date] = datesWithin(page, piece.from, piece.to)
  if (!date) return undefined
  const before = part(piece, 0, Math.max(0, date.start - piece.start))
  const stop = /[,|·•(–:]/.exec(before.text)?.index ?? before.text.length
  const name = part(before, 0, stop)
  return isNameShape(name.text) ? name : undefined
}
