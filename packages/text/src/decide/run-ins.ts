import {part, type Stretch} from '../draft/text-of.ts'
import {anyFunctionWord, functionWords} from '../lexicon/function-words.ts'
import {fold} from '../page/words.ts'
import type {PieceRange, Reading} from './reading.ts'

/** A heading that runs into its paragraph: the whole piece of a flattened line, or a piece's first words. */
export interface RunIn {
  readonly piece: number
  readonly heading: Stretch
  /** What follows in the same piece, if anything. */
  readonly rest?: Stretch | undefined
}

/** Verbs that make of a few words a sentence. Source: general knowledge of the languages. */
const verbs: ReadonlySet<string> = new Set(
  'is are was were be been has have had do does did will would can could should may might must said says say ist sind war waren hat haben hatte wird werden wurde kann muss soll sagt sagte est sont était ont a fait dit sera es son era fue ha han dijo dice será è sono fu hanno disse é são foi tem disse is zijn was waren heeft hebben wordt zegt zei won knows got went came made took gets goes comes makes remains means needs wants'.split(
    ' ',
  ),
)

const starters: ReadonlySet<string> = new Set(
  'it he she they we you i this that these those but and or so yet there here er sie es wir ich aber und doch das dies il elle ils elles nous je mais et ce cela él ella ellos pero y esto lui lei ma e questo ele ela mas isso hij zij ze wij maar en dit dat'.split(
    ' ',
  ),
)

/**
 * The run-in headings of a body. One alone may be a short sentence; they count where one stands right
 * behind a heading, or where several are alike.
 */
export function runIns(reading: Reading, body: PieceRange): readonly RunIn[] {
  const {pieces, roles} = reading
  const found: RunIn[] = []
  let anchored = 0
  for (let index = body.from; index < body.to; index++) {
    const piece = pieces[index]
    if (
      !piece ||
      piece.verse ||
      !['paragraph', 'heading', 'furniture'].includes(roles[index] ?? '')
    )
      continue
    const candidate = piece.flat ? flatRunIn(reading, index) : lineRunIn(reading, index)
    if (!candidate) continue
    found.push(candidate)
    if (roles[index - 1] === 'heading' || isTitle(reading, index - 1)) anchored++
  }
  return found.length >= 2 && anchored >= 1 ? found : []
}

function isTitle({pieces, table}: Reading, index: number): boolean {
  const text = pieces[index]?.text ?? ''
  return (
    text.length > 3 &&
    text.length < 80 &&
    table.at(index, 'sentence') === 0 &&
    table.at(index, 'hits') < 0.5
  )
}

function flatRunIn({pieces, table, roles}: Reading, index: number): RunIn | undefined {
  const piece = pieces[index]
  const next = pieces[index + 1]
  if (
    !piece ||
    !next?.flat ||
    next.cut !== 'sentence' ||
    table.at(index + 1, 'prose') < 0.3 ||
    roles[index + 1] !== 'paragraph'
  )
    return undefined
  return isLabel(piece.text) ? {piece: index, heading: piece} : undefined
}

function lineRunIn({pieces, table}: Reading, index: number): RunIn | undefined {
  const piece = pieces[index]
  if (!piece || piece.text.length < 60 || table.at(index, 'prose') < 0.3) return undefined
  const match = /^[^.:!?]{3,70}?[.:!?](?=\s\S)/u.exec(piece.text.slice(0, 80))
  if (!match || !isLabel(match[0])) return undefined
  const rest = part(piece, match[0].length, piece.text.length)
  if (rest.text.length < 30 || !/^["“„«¿¡]?[\p{Lu}\d]/u.test(rest.text)) return undefined
  return {piece: index, heading: part(piece, 0, match[0].length), rest}
}

/** A few words without a verb that end in a mark: `Trade talks.` */
function isLabel(text: string): boolean {
  if (text.length > 70 || !/[.:!?]$/.test(text) || /[“”"«»„]/.test(text)) return false
  const words = text.split(/\s+/).map(fold).filter(Boolean)
  if (words.length < 1 || words.length > 7 || starters.has(words[0] ?? '')) return false
  if (/:$/.test(text) && words.length > 5) return false
  if (words.some((word) => verbs.has(word) && !articles.has(word))) return false
  const small = words.filter((word) => anyFunctionWord.has(word)).length
  return small * 2 <= words.length + 1
}

/** Words that are a verb in one language and an article or a preposition in another. */
const articles: ReadonlySet<string> = new Set(
  [...(functionWords['en'] ?? [])].filter((word) => word === 'a'),
)
