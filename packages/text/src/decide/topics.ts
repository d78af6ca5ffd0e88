import {part, type Stretch} from '../draft/text-of.ts'
import {hitsWithin} from '../segment/page-ranges.ts'
import type {PieceRange, Reading} from './reading.ts'

/** The printed list of topics: the pieces that it fills, and its entries. */
export interface FoundTopics {
  readonly pieces: readonly number[]
  readonly entries: readonly Stretch[]
}

/** Find a list behind a label such as *Tags* or *Read more on*, nearest to the end of the body first. */
export function findTopics(
  reading: Reading,
  headline: number | undefined,
  body: PieceRange,
): FoundTopics | undefined {
  const {table, pieces} = reading
  const low = Math.max(0, (headline ?? body.from) - 6)
  const labels: number[] = []
  for (let index = low; index < Math.min(pieces.length, body.to + 40); index++) {
    const inBody = index >= body.from && index < body.to
    if (table.at(index, 'topicsLabel') > 0 && !(inBody && table.at(index, 'prose') > 0.4))
      labels.push(index)
  }
  labels.sort((a, b) => Math.abs(a - body.to) - Math.abs(b - body.to))
  for (const index of labels) {
    const found = readList(reading, index)
    if (found) return found
  }
  return undefined
}

function readList(reading: Reading, index: number): FoundTopics | undefined {
  const {page, pieces, table} = reading
  const piece = pieces[index]
  if (!piece) return undefined
  const label = hitsWithin(page.hits, piece.from, piece.to).find(
    ({kind, start}) => kind === 'topicsLabel' && start <= piece.from + 1,
  )
  if (!label) return undefined
  const inline = page.words.starts[label.end] ?? piece.end
  if (label.end < piece.to) {
    const entries = entriesOf(part(piece, inline - piece.start, piece.text.length))
    return entries.length > 0 ? {pieces: [index], entries} : undefined
  }
  const entries: Stretch[] = []
  const taken = [index]
  for (let next = index + 1; next < pieces.length && next < index + 16; next++) {
    const entry = pieces[next]
    if (
      !entry ||
      table.at(next, 'hits') > 0.5 ||
      table.at(next, 'prose') > 0.2 ||
      entry.text.length > (entries.length === 0 ? 200 : 48)
    )
      break
    if (next > index + 1 && entry.blanks > (pieces[index + 2]?.blanks ?? 0) + 1) break
    for (const one of entriesOf(entry)) entries.push(one)
    taken.push(next)
    if (entry.text.length > 48) break
  }
  return entries.length > 0 && entries.length <= 24 ? {pieces: taken, entries} : undefined
}

/** Entries between bars, commas, dots or hash marks. */
function entriesOf(list: Stretch): readonly Stretch[] {
  const entries: Stretch[] = []
  let from = 0
  for (let at = 0; at <= list.text.length; at++) {
    if (at < list.text.length && !/[|,;·•#/›\n]/.test(list.text.charAt(at))) continue
    const entry = part(list, from, at)
    from = at + 1
    if (entry.text.length > 1 && entry.text.length <= 60) entries.push(entry)
  }
  return entries.every(({text}) => text.split(' ').length <= 6) ? entries : []
}
