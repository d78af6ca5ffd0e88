import {readCredits} from '../decide/byline-parts.ts'
import type {Reading} from '../decide/reading.ts'
import {part, type Stretch, textOf} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'
import {byMarkers} from '../lexicon/bylines.ts'
import {blocksOf} from './blocks.ts'

/** The entries behind a heading such as *Most read*: short lines, or titles with a name behind `by`. */
export function markLinkLists(
  reading: Reading,
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): void {
  const {roles, table, pieces} = reading
  for (let index = from; index < to; index++) {
    if (roles[index] !== 'heading') continue
    const said = table.at(index, 'linkListHeading') >= 0.3
    const entries = entriesBehind(reading, index, to, taken)
    // Under a heading that does not say so, names behind the titles tell a list of links.
    const named = entries.filter((entry) => pieces[entry] && titleAndName(pieces[entry])).length
    if (!said && (named < 2 || named * 2 < entries.length)) continue
    for (const entry of entries) roles[entry] = 'linkList'
  }
}

function entriesBehind(
  {pieces, roles, table}: Reading,
  heading: number,
  to: number,
  taken: ReadonlySet<number>,
): readonly number[] {
  const entries: number[] = []
  for (let next = heading + 1; next < to; next++) {
    const piece = pieces[next]
    if (!piece || taken.has(next) || piece.verse || piece.text.length > 160) break
    if (table.at(next, 'hits') > 0.6) break
    const named = titleAndName(piece) !== undefined
    const bullet = table.at(next, 'bullet') === 1
    const opens = roles[next] === 'heading' && table.at(next, 'proseAfter') > 0.5
    if (!named && !bullet && (table.at(next, 'sentence') === 1 || opens)) break
    if (!named && !bullet && piece.blanks > 0 && entries.length > 0) break
    entries.push(next)
  }
  return entries
}

function titleAndName(
  entry: Stretch,
): {readonly title: Stretch; readonly name: Stretch} | undefined {
  const words = [...entry.text.matchAll(/\S+/g)]
  for (let place = words.length - 2; place >= 2 && place >= words.length - 6; place--) {
    const word = words[place]
    if (!word || !byMarkers.has(word[0].toLowerCase()) || word[0] !== word[0].toLowerCase())
      continue
    const name = part(entry, word.index + word[0].length, entry.text.length)
    if (!/^(?:\p{Lu}[\p{L}’'.-]*\s?|(?:van|von|de|der|del|da|di)\s){1,5}$/u.test(name.text))
      continue
    const title = part(entry, 0, word.index)
    return {title: part(title, 0, title.text.replace(/[,\s–—-]+$/, '').length), name}
  }
  return undefined
}

/** Blocks, where runs of entries are lists of links. */
export function blocksWithLinks(
  reading: Reading,
  indices: readonly number[],
  rest: ReadonlyMap<number, Stretch>,
): readonly Draft[] {
  const blocks: Draft[] = []
  for (let place = 0; place < indices.length; ) {
    const links = reading.roles[indices[place] ?? 0] === 'linkList'
    let end = place
    while (end < indices.length && (reading.roles[indices[end] ?? 0] === 'linkList') === links)
      end++
    const run = indices.slice(place, end)
    if (links)
      blocks.push({type: 'linkList', items: run.flatMap((index) => linkOf(reading.pieces[index]))})
    else blocks.push(...blocksOf(reading, run, {depth: 4, rest}))
    place = end
  }
  return blocks
}

function linkOf(piece: Stretch | undefined): readonly Draft[] {
  if (!piece) return []
  const bullet = /^(?:[•·*▪–—-]|\d{1,2}[.)])\s+/.exec(piece.text)
  const entry = part(piece, bullet?.[0].length ?? 0, piece.text.length)
  const named = titleAndName(entry)
  if (!named) return [{title: textOf([entry])}]
  const credits = readCredits(named.name)
  return [
    {
      title: textOf([named.title]),
      byline: {contributors: credits.map(({name}): Draft => ({name: textOf([name])}))},
    },
  ]
}
