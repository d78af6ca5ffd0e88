import {part, type Stretch} from '../draft/text-of.ts'
import {untilWords, weekdayNames} from '../lexicon/editions.ts'
import {fold} from '../page/words.ts'
import {hitsWithin} from '../segment/page-ranges.ts'
import type {PieceRange, Reading} from './reading.ts'
import {type RunIn, runIns} from './run-ins.ts'
import {readSeries, type SeriesParts} from './series.ts'

/** What a page shows of a newsletter edition. */
export interface Edition {
  /** How much its own words say that it is one. */
  readonly evidence: number
  readonly greeting: readonly number[]
  readonly highlights: readonly number[]
  readonly series?: SeriesParts | undefined
  readonly number?: {readonly piece: number; readonly text: Stretch} | undefined
  readonly signOff: readonly number[]
  readonly runIns: readonly RunIn[]
}

/** With so much said, a page is an edition whatever its shape is. */
export const saysSo = 2.5
/** With so much said, the words of an edition tell its parts as well. */
export const saysEnough = 3

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
  const inside = indices(body.from, body.to)
  const headings = inside.filter((index) => reading.roles[index] === 'heading').length
  const lists = inside.some(
    (index) =>
      reading.table.at(index, 'linkListHeading') > 0.5 && (pieces[index]?.text.length ?? 60) < 60,
  )
  let evidence = 0
  if (greeting.length > 0) evidence += 1.5
  if (highlights.length > 0) evidence += 1.2
  if (series?.cadence || series?.day) evidence += 1.2
  if (number) evidence += 1
  if (signOff.length > 0) evidence += 1
  if (found.length >= 2) evidence += 0.9
  if (headings >= 3) evidence += 0.4
  if (headings >= 2 && greeting.length > 0) evidence += 0.4
  if (lists && headings >= 1) evidence += 0.3
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
