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
function* repeated(text: string): Generator<Repeated> {
  let first = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const from = at
    let start = at + 1
    while (text.charCodeAt(start) === 0x20) start++
    at = start - 1
    const length = from - first
    const same =
      length > 0 &&
      (text.charCodeAt(start) === text.charCodeAt(first) ||
        (text.charCodeAt(start) | 0x20) === (text.charCodeAt(first) | 0x20)) &&
      isSame(text, first, start, length)
    if (same) yield {start, end: start + length, from}
    first = start
  }
}

function isSame(text: string, first: number, start: number, length: number): boolean {
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
