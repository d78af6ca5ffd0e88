import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {gathered, type Part, placeOf, placeOfPart, type RunningText} from './gathered.ts'
import {partSpan} from './part-span.ts'
import {maybeTwice} from './repeatable-words.ts'
import type {Rule} from './rule.ts'

/** The same word twice: what is left over of a sentence that was changed. Verse may say a word twice. */
export const wordRepeated: Rule = function* (document, context) {
  const allowed = maybeTwice(document.language)
  for (const running of gathered(document, context).texts) {
    if (running.kind === 'line') continue
    const {text} = running
    for (const {start, end, from} of repeated(text)) {
      const word = text.slice(start, end)
      if (allowed.has(word) || isThree(text, word, from, end)) continue
      const part = holder(running, from, end)
      const span =
        part && partSpan(part, {start: from - part.start, end: end - part.start}, context)
      const fix = span && {edits: [{span, text: ''}], safe: false}
      yield report('word-repeated', `word ${quoted(word)} twice`, {
        at: part ? placeOfPart(part) : placeOf(running.spot),
        span,
        fix,
      })
    }
  }
}

/** Three times or more is said so on purpose. */
const isThree = (text: string, word: string, from: number, end: number): boolean =>
  text.startsWith(` ${word}`, end) ||
  text.slice(Math.max(0, from - 2 * word.length - 1), from).toLowerCase() === `${word} ${word}`

interface Repeated {
  /** The second word, and the end of the first. */
  readonly start: number
  readonly end: number
  readonly from: number
}

/**
 * Words in small letters that stand behind themselves, with nothing but blanks between. Words that are
 * part of a longer one (`step-by-step step`, `that that’s`) are not.
 */
function repeated(text: string): readonly Repeated[] {
  let found: Repeated[] | undefined
  let first = 0
  let before = text.charCodeAt(0) | 0x20
  // To leap from blank to blank costs half of looking at each character.
  for (let at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
    const from = at
    while (text.charCodeAt(at + 1) === 0x20) at++
    const start = at + 1
    const next = text.charCodeAt(start) | 0x20
    const length = from - first
    if (next === before && length > 0 && isSame(text, first, start, length)) {
      found ??= []
      found.push({start, end: start + length, from})
    }
    first = start
    before = next
  }
  return found ?? none
}

const none: readonly Repeated[] = []

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

function isSame(text: string, first: number, start: number, length: number): boolean {
  // Most words that begin alike end otherwise.
  if (text.charCodeAt(start + length - 1) !== text.charCodeAt(first + length - 1)) {
    if (length > 1) return false
  }
  if (isLetter(text.charCodeAt(start + length))) return false
  const word = text.slice(start, start + length)
  if (!/^\p{Ll}+$/u.test(word)) return false
  if (text.slice(first, first + length).toLowerCase() !== word) return false
  // A letter alone is a name or a list: only what may stand for a word is one.
  if (length === 1 && word !== 'a') return false
  return (
    !/[\p{L}\p{N}\p{M}\-‐‑'’_/.@=*+]/u.test(text.charAt(start + length).trim() || ' ') ||
    /^\.(?:\s|$)/.test(text.slice(start + length, start + length + 2))
  )
}

function holder({parts}: RunningText, from: number, end: number): Part | undefined {
  return parts.find(({start, value}) => start <= from && end <= start + value.length)
}
