import {anyFunctionWord, connectors} from '../lexicon/function-words.ts'
import {endsSentence, firstLetter} from '../page/shapes.ts'
import {kindOf} from './glue.ts'
import type {Page} from './page.ts'
import type {Cut} from './piece.ts'

/** What is known of one word of a flattened line. */
export interface Shape {
  readonly text: string
  readonly folded: string
  readonly kind: 'upper' | 'lower' | 'digit' | 'other'
  readonly ends: boolean
  readonly common: boolean
}

/** The word at an index of the page, within the line that is cut. */
export type At = (index: number) => Shape | undefined

/** Cut before a word. */
export type Put = (index: number, kind: Cut) => void

/** The shape of a word of the page. Past the ends there are no letters. */
export function shapeOf(page: Page, index: number): Shape {
  const {words} = page
  const text = page.text.slice(words.starts[index] ?? 0, words.ends[index] ?? 0)
  const id = words.ids[index] ?? 0
  const folded = words.folded[id] ?? ''
  return {
    text,
    folded,
    kind: kindOf(firstLetter(text)),
    ends: endsSentence(text) && !isAbbreviation(text),
    common: page.common[id] === 1 || anyFunctionWord.has(folded),
  }
}

/** A comma or a small joining word: the sentence is not over. */
export const continues = ({text, folded, kind}: Shape): boolean =>
  /[,;:–—-]$/.test(text) || (kind === 'lower' && connectors.has(folded))

/** Only punctuation that follows what stands before it. */
export const isMark = (shape: Shape | undefined): boolean =>
  shape !== undefined && shape.folded === '' && /^[.,;:!?…)\]]+$/.test(shape.text)

/** `Some-name_of-file20` and `picture.jpg`: what a picture leaves in text. */
export function isFileName(shape: Shape | undefined): boolean {
  if (!shape || shape.text.length < 8) return false
  if (/\.(?:jpe?g|png|gif|webp|svg|pdf|mp4)$/i.test(shape.text)) return true
  return (
    /^[\p{L}\d]+(?:[-_][\p{L}\d]+){2,12}$/u.test(shape.text) &&
    /\d$/.test(shape.text) &&
    /[a-z]/.test(shape.text)
  )
}

/** `Mr.`, `U.S.`, `J.`: a full stop that ends no sentence. */
function isAbbreviation(text: string): boolean {
  if (!text.endsWith('.')) return false
  if (/^(?:[\p{L}]\.)+$/u.test(text.replace(/^[^\p{L}]+/u, ''))) return text.length <= 8
  return abbreviations.has(
    text
      .slice(0, -1)
      .replace(/^[^\p{L}]+/u, '')
      .toLowerCase(),
  )
}

const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st sen rep gov gen lt col sgt capt rev hon jr sr vs no nos vol fig approx dept est inc ltd co corp bros ave blvd mt ft jan feb mar apr jun jul aug sep sept oct nov dec bzw ca evtl ggf inkl nr str usw vgl z.b d.h u.a mme mlle m av art cf ex sra srta sr dra ud uds etc sig dott avv ing dhr mevr drs ir'.split(
    ' ',
  ),
)
