import {part, type Stretch} from '../draft/text-of.ts'
import {cadenceWords, deliveryWords, weekdayNames} from '../lexicon/editions.ts'
import {fold} from '../page/words.ts'
import type {PieceRange, Reading} from './reading.ts'

/** The printed words about the series. */
export interface SeriesParts {
  readonly pieces: readonly number[]
  readonly name: Stretch
  readonly publisher?: Stretch | undefined
  readonly description?: readonly Stretch[] | undefined
  readonly cadence?: {readonly value: string; readonly at: Stretch} | undefined
  readonly day?: {readonly value: string; readonly at: Stretch} | undefined
}

const seriesWords =
  /newsletter|digest|briefing|\bbrief\b|\bletter\b|round-?up|dispatch|lettre|infolettre|boletín|boletim|rassegna|nieuwsbrief|wochenbrief|rundbrief|bulletin|\bguide\b|überblick|\bcarta\b|\blettera\b|résumé|resumen/iu

/** A short title before a line that says how often the series comes, or for whom it is. */
export function readSeries(
  reading: Reading,
  body: PieceRange,
  greeting: readonly number[],
): SeriesParts | undefined {
  const {pieces, table} = reading
  for (let index = 0; index < Math.min(pieces.length, body.from + 12); index++) {
    const piece = pieces[index]
    const before = pieces[index - 1]
    if (!piece || !before || piece.text.length > 320 || piece.text.length < 16) continue
    const printed = cadenceIn(piece)
    const day =
      dayIn(piece) ??
      (pieces[index + 1] && (pieces[index + 1]?.text.length ?? 0) < 60
        ? dayIn(pieces[index + 1] ?? piece)
        : undefined)
    // What comes on one day of the week comes weekly.
    const cadence = printed ?? (day && {value: 'weekly', at: day.at})
    if (!cadence) continue
    if (
      !(seriesWords.test(piece.text) || table.at(index, 'signUp') > 0) ||
      before.text.length > 60 ||
      before.text.split(' ').length > 7 ||
      /[.!?]$/.test(before.text) ||
      table.at(index - 1, 'hits') > 0.6
    )
      continue
    const description: Stretch[] = [piece]
    const taken = [index - 1, index]
    const next = pieces[index + 1]
    if (next && dayIn(next) && next.text.length < 60) taken.push(index + 1)
    return {
      pieces: taken,
      name: before,
      publisher: publisherIn(reading, greeting, before),
      description,
      cadence,
      day,
    }
  }
  return greetedSeries(reading, greeting)
}

function cadenceIn(piece: Stretch): SeriesParts['cadence'] {
  for (const match of piece.text.matchAll(/[\p{L}-]+/gu)) {
    const value = cadenceWords.get(match[0].toLowerCase())
    if (value) return {value, at: part(piece, match.index, match.index + match[0].length)}
  }
  return undefined
}

function dayIn(piece: Stretch): SeriesParts['day'] {
  const days = [...piece.text.slice(0, 320).matchAll(/[\p{L}-]+/gu)]
  const named = days.filter((match) => weekdayNames.has(match[0].toLowerCase()))
  const [only] = named
  // Two days are no one delivery day.
  if (!only || named.length > 1) return undefined
  const before = days[days.indexOf(only) - 1]?.[0].toLowerCase() ?? ''
  const plural =
    /s$/.test(only[0]) &&
    !/^(?:tues|wednes|thurs|dies)/i.test(only[0].slice(0, -1)) &&
    weekdayNames.has(only[0].toLowerCase())
  if (!deliveryWords.has(before) && !plural) return undefined
  return {
    value: weekdayNames.get(only[0].toLowerCase()) ?? '',
    at: part(piece, only.index, only.index + only[0].length),
  }
}

/** `Welcome to Paper’s Letter.`: the publisher stands before the possessive. */
function publisherIn(
  {pieces}: Reading,
  greeting: readonly number[],
  name: Stretch,
): Stretch | undefined {
  for (const index of greeting) {
    const piece = pieces[index]
    const at = piece?.text.lastIndexOf(name.text) ?? -1
    if (!piece || at <= 0) continue
    const before = piece.text.slice(0, at)
    const owned = /(?:\p{Lu}[\p{L}'.-]*(?:\s\p{Lu}[\p{L}.-]*){0,5})\s?[’']s\s$/u.exec(before)
    if (!owned) continue
    const end = owned.index + owned[0].replace(/\s?[’']s\s$/u, '').length
    return part(piece, owned.index, end)
  }
  return undefined
}

/** `Welcome to The Morning Letter,`: the series greets by its own name. */
function greetedSeries({pieces}: Reading, greeting: readonly number[]): SeriesParts | undefined {
  for (const index of greeting) {
    const piece = pieces[index]
    const match =
      piece &&
      /^(?:welcome (?:back )?to|willkommen (?:bei|beim|zu|zur|zum)|bienvenue (?:dans|à)|bienvenidos? a|benvenuti (?:a|in)|bem-vindos? (?:à|ao|a)|welkom bij)\s+((?:the |der |die |das |la |le |el )?\p{Lu}[^,.!:;–—]{2,48})/iu.exec(
        piece.text,
      )
    if (!piece || !match?.[1]) continue
    const from = match[0].length - match[1].length
    const owned = /^(.{2,40}?)\s?[’']s\s(.+)$/u.exec(match[1])
    if (owned?.[1] && owned[2]) {
      return {
        pieces: [],
        name: part(piece, match[0].length - owned[2].length, match[0].length),
        publisher: part(piece, from, from + owned[1].length),
      }
    }
    if (/^\p{Lu}/u.test(match[1]) || fold(match[1]).length > 3)
      return {pieces: [], name: part(piece, from, match[0].length)}
  }
  return undefined
}
