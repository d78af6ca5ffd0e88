import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {foldWords} from '../fold-words.ts'
import {beginnings} from './beginnings.ts'
import {furnitureBegins, furnitureWhole} from './furniture-words.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'

const longest = 200
const whole: ReadonlySet<string> = new Set(furnitureWhole)
const beginsBy = new Map<string, string[]>()
for (const one of furnitureBegins) {
  const first = firstOf(one)
  beginsBy.set(first, [...(beginsBy.get(first) ?? []), one])
}
const wholeBy: ReadonlySet<string> = new Set(furnitureWhole.map(firstOf))
const mayBegin = beginnings([...furnitureWhole, ...furnitureBegins])
const longestWhole = Math.max(...furnitureWhole.map(({length}) => length)) + 8

/** A page's sign-up box, share list, advertisement or cookie bar, copied along with the text. */
export const furnitureInCopy: Rule = function* (document, context) {
  for (const {text, kind, spot} of gathered(document, context).texts) {
    // An edition's list of what is most read is a part of it.
    if (kind !== 'paragraph' && (kind !== 'heading' || document.type === 'brief')) continue
    if (text.length > longest || !mayBegin(text)) continue
    const first = firstOf(text)
    const begun = beginsBy.get(first)
    if (!begun && (text.length > longestWhole || !wholeBy.has(first))) continue
    const words = foldWords(text)
    if (!whole.has(words) && !begun?.some((one) => begins(words, one))) continue
    yield report('furniture-in-copy', `furniture ${quoted(text.trim())}`, {at: placeOf(spot)})
  }
}

const begins = (words: string, one: string): boolean =>
  words.startsWith(one) && (words.length === one.length || words.charAt(one.length) === ' ')

/** The first word, at most four signs from the beginning. */
function firstOf(text: string): string {
  return (/^[^\p{L}]{0,4}(\p{L}*)/u.exec(text.slice(0, 32))?.[1] ?? '').toLowerCase()
}
