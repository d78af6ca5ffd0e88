import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {foldWords} from '../fold-words.ts'
import {furnitureBegins, furnitureWhole} from './furniture-words.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'

const longest = 200
const whole: ReadonlySet<string> = new Set(furnitureWhole)
const firstWords: ReadonlySet<string> = new Set(furnitureBegins.map((one) => firstOf(one)))
const longestWhole = Math.max(...furnitureWhole.map(({length}) => length)) + 8

/** A page's sign-up box, share list, advertisement or cookie bar, copied along with the text. */
export const furnitureInCopy: Rule = function* (document, context) {
  for (const {text, kind, spot} of gathered(document, context).texts) {
    if (kind !== 'paragraph' && kind !== 'heading') continue
    if (text.length > longest || !mayBe(text)) continue
    const words = foldWords(text)
    if (!whole.has(words) && !furnitureBegins.some((one) => begins(words, one))) continue
    yield report('furniture-in-copy', `furniture ${quoted(text.trim())}`, {at: placeOf(spot)})
  }
}

const mayBe = (text: string): boolean =>
  text.length <= longestWhole || firstWords.has(firstOf(text.toLowerCase()))

const begins = (words: string, one: string): boolean =>
  words.startsWith(one) && (words.length === one.length || words.charAt(one.length) === ' ')

function firstOf(text: string): string {
  return /^[^\p{L}]{0,4}(\p{L}*)/u.exec(text)?.[1] ?? ''
}
