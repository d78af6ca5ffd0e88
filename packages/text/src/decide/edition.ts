import {part, type Stretch} from '../draft/text-of.ts'
import {cadenceWords, deliveryWords, untilWords, weekdayNames} from '../lexicon/editions.ts'
import {fold} from '../page/words.ts'
import {hitsWithin} from '../segment/page-ranges.ts'
import type {PieceRange, Reading} from './reading.ts'
import {type RunIn, runIns} from './run-ins.ts'

/** What a page shows of a newsletter edition. */
export interface Edition {
  readonly evidence: number
  readonly greeting: readonly number[]
  readonly highlights: readonly number[]
  readonly series?: SeriesParts | undefined
  readonly number?: {readonly piece: number; readonly text: Stretch} | undefined
  readonly signOff: readonly number[]
  readonly runIns: readonly RunIn[]
}

/** The printed words about the series. */
export interface SeriesParts {
  readonly pieces: readonly number[]
  readonly name: Stretch
  readonly publisher?: Stretch | undefined
  readonly description?: readonly Stretch[] | undefined
  readonly cadence?: {readonly value: string; readonly at: Stretch} | undefined
  readonly day?: {readonly value: string; readonly at: Stretch} | undefined
}

/** From this much evidence a page is an edition rather than an article. */
export const enoughForBrief = 3

/** Gather what speaks for an edition in and round the body. */
export function readEdition(
  reading: Reading,
  headline: number | undefined,
  body: PieceRange,
): Edition {
  const {pieces} = reading
  const low = Math.max(0, Math.min(body.from, headline ?? body.from) - 12)
  const head = indices(low, Math.min(pieces.length, body.from + 10))
  const greeting = head.filter((index) => greets(reading, index)).slice(0, 4)
  const highlights = head.filter(
    (index) => opensWith(reading, index, 'highlights') && (pieces[index]?.text.length ?? 0) > 30,
  )
  const series = readSeries(reading, body, greeting)
  const number = readNumber(reading, head)
  const signOff = readSignOff(reading, body)
  const found = runIns(reading, body)
  const headings = indices(body.from, body.to).filter(
    (index) => reading.roles[index] === 'heading',
  ).length
  const lists = indices(body.from, body.to).filter(
    (index) =>
      reading.table.at(index, 'linkListHeading') > 0.5 &&
      reading.pieces[index]?.text.length &&
      (reading.pieces[index]?.text.length ?? 0) < 60,
  ).length
  let evidence = 0
  if (greeting.length > 0) evidence += 1.5
  if (highlights.length > 0) evidence += 1.2
  if (series?.cadence || series?.day) evidence += 1.2
  if (number) evidence += 1
  if (signOff.length > 0) evidence += 1
  if (found.length >= 2) evidence += 0.9
  if (headings >= 3) evidence += 0.4
  if (headings >= 2 && greeting.length > 0) evidence += 0.4
  if (lists > 0 && headings >= 1) evidence += 0.3
  return {evidence, greeting, highlights, series, number, signOff, runIns: found}
}

const indices = (from: number, to: number): number[] =>
  Array.from({length: Math.max(0, to - from)}, (_, step) => from + step)

/** A phrase of the kind begins the piece. */
function opensWith({page, pieces}: Reading, index: number, kind: string): boolean {
  const piece = pieces[index]
  return (
    piece !== undefined &&
    hitsWithin(page.hits, piece.from, Math.min(piece.to, piece.from + 4)).some(
      (hit) => hit.kind === kind && hit.start <= piece.from + 1,
    )
  )
}

function greets(reading: Reading, index: number): boolean {
  const text = reading.pieces[index]?.text ?? ''
  return (
    text.length >= 4 &&
    text.length < 200 &&
    opensWith(reading, index, 'greeting') &&
    reading.table.at(index, 'hits') < 1.01 &&
    /[\p{L}]{3}/u.test(text) &&
    (text.includes(' ') || /[,!.]$/.test(text))
  )
}

function readSignOff(reading: Reading, body: PieceRange): readonly number[] {
  const {pieces, table} = reading
  for (
    let index = Math.max(body.from, body.to - 6);
    index < Math.min(pieces.length, body.to + 9);
    index++
  ) {
    if (!takesLeave(reading, index, body)) continue
    const last = pieces[index + 1]
    const signed =
      last &&
      last.text.length < 40 &&
      table.at(index + 1, 'hits') === 0 &&
      table.at(index + 1, 'digits') === 0 &&
      !/[.!?:]$/.test(last.text)
    return signed ? [index, index + 1] : [index]
  }
  return []
}

/** A farewell begins the piece, or stands in the last one of the text. */
function takesLeave(reading: Reading, index: number, body: PieceRange): boolean {
  const {page, pieces} = reading
  const piece = pieces[index]
  if (!piece || piece.text.length > 260 || !piece.text.includes(' ') || piece.verse) return false
  if (opensWith(reading, index, 'signOff')) return true
  const [first = '', ...rest] = piece.text.split(/\s+/, 5).map(fold)
  if (untilWords.has(first) && rest.some((word) => weekdayNames.has(word))) return true
  const late = index >= body.to - 2
  return (
    late &&
    hitsWithin(page.hits, piece.from, piece.to).some(
      ({kind, start, end}) => kind === 'signOff' && end - start > 1,
    )
  )
}

/** `No. 412`, `Ausgabe 12`, `Édition nº 3`: the edition's number, in a short piece of its own. */
function readNumber({pieces}: Reading, head: readonly number[]): Edition['number'] {
  for (const index of head) {
    const piece = pieces[index]
    if (!piece || piece.text.length > 90) continue
    const match =
      /(?:^|[\s·|,–—-])((?:(?:issue|edition|ausgabe|édition|numéro|edición|número|edizione|numero|edição|editie|nummer|newsletter)\s+(?:no\.?|nr\.?|n[°ºo]\.?|#)?\s?\d{1,4})|(?:(?:No\.|Nr\.|Nº|N°|N\.º|Nº\.|n°|nº|#)\s?\d{1,4}))(?=$|[\s·|,:.–—-])/iu.exec(
        piece.text,
      )
    if (!match?.[1]) continue
    const from = match.index + match[0].length - match[1].length
    return {piece: index, text: part(piece, from, from + match[1].length)}
  }
  return undefined
}

const seriesWords =
  /newsletter|digest|briefing|\bbrief\b|\bletter\b|round-?up|dispatch|lettre|infolettre|boletín|boletim|rassegna|nieuwsbrief|wochenbrief|rundbrief|bulletin|\bguide\b|überblick|\bcarta\b|\blettera\b|résumé|resumen/iu

/** A short title before a line that says how often the series comes, or for whom it is. */
function readSeries(
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
