import type {Span} from './diagnostics/span.ts'
import {addresses, asides, labels, orders, requests, wholeOrders} from './instruction-words.ts'
import {mayOpen} from './may-open.ts'
import {undisguised} from './undisguised.ts'

/** An instruction that stands in a text. */
export interface Instruction {
  readonly text: string
  readonly span: Span
}

/** Longer brackets are part of the story. */
const longest = 600

const pairs: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
  ['【', '】'],
  ['［', '］'],
])

/**
 * The instructions in a text: notes in brackets to staff or to a machine, sentences that order a
 * machine to forget its orders, and a text that is nothing but an order about the copy. One pass;
 * brackets that do not close within 600 characters are left alone.
 */
export function findInstructions(text: string): readonly Instruction[] {
  const found = bracketed(text)
  if (found.length > 0) return found
  // Most texts are one sentence that does not begin as an order does: looked at once.
  if (text.length <= look && !goesOn.test(text) && !mayOpen(text, 0, text.length)) return none
  if (isWholeOrder(text)) {
    const start = text.length - text.trimStart().length
    const end = text.trimEnd().length
    return [{text: text.slice(start, end), span: {start, end}}]
  }
  return addressed(text)
}

/** Characters of a sentence that are looked at. */
const look = 160

/** Something stands behind the end of a sentence, or of a line. */
const goesOn = /\n|[.!?]\s/

const none: readonly Instruction[] = []

/** Whether a text is one instruction from end to end. */
export function isInstruction(text: string): boolean {
  const end = text.trimEnd().length
  const start = text.length - text.trimStart().length
  const [first, second] = findInstructions(text)
  if (!first || second) return false
  return first.span.start <= start + 1 && first.span.end >= end - 1
}

function bracketed(text: string): readonly Instruction[] {
  const first = nextOpen(text, 0)
  if (first < 0) return none
  const found: Instruction[] = []
  // Where the next mark that closes each kind of bracket stands: looked for once each.
  const closes = new Map<string, number>()
  for (let start = first; start >= 0; ) {
    const mark = pairs.get(text.charAt(start)) ?? ''
    let close = closes.get(mark) ?? -1
    if (close >= 0 && close < start) close = -1
    if (close < 0) {
      close = text.indexOf(mark, start)
      closes.set(mark, close < 0 ? text.length : close)
    }
    if (close < 0 || close >= text.length) {
      start = nextOpen(text, start + 1)
      continue
    }
    const end = close + 1
    const near = end - start <= longest && !pairs.has(text.charAt(start + 1))
    if (near && isNote(text.slice(start + 1, close))) {
      found.push({text: text.slice(start, end), span: {start, end}})
      start = nextOpen(text, end)
    } else start = nextOpen(text, start + 1)
  }
  return found
}

/** The next mark that opens a bracket: looked for by the engine, since every text passes here. */
function nextOpen(text: string, from: number): number {
  opens.lastIndex = from
  return opens.test(text) ? opens.lastIndex - 1 : -1
}

const opens = /[[{\u3010\uff3b]/g

function isNote(note: string): boolean {
  // Not one word: nothing is said.
  if (note.length < 3) return false
  return undisguised(note.slice(0, 160)).some((opening) => {
    // Letters that stood apart may have lost the places between words.
    const dense = opening.length > 8 && !opening.includes(' ')
    const begins = (words: string): boolean =>
      opening.startsWith(words) ||
      (dense && words.includes(' ') && opening.startsWith(words.replaceAll(' ', '')))
    // Few of the words begin with the letter that a note begins with.
    const [labels, orders, asides] = wordsBy(opening.charAt(0))
    if (labels.some(begins)) return !readersNote.test(opening)
    if (orders.some(begins)) return dense || wordsOf(opening).length > 2
    return (
      asides.some(begins) &&
      undisguised(note).some((said) => wordsOf(said).some((word) => requests.has(word)))
    )
  })
}

type Words = readonly [
  labels: readonly string[],
  orders: readonly string[],
  asides: readonly string[],
]

const noWords: Words = [[], [], []]
const byLetter: ReadonlyMap<string, Words> = new Map(
  [...labels, ...orders, ...asides].map((words): [string, Words] => {
    const letter = words.charAt(0)
    const own = (list: readonly string[]) => list.filter((one) => one.startsWith(letter))
    return [letter, [own(labels), own(orders), own(asides)]]
  }),
)
const wordsBy = (letter: string): Words => byLetter.get(letter) ?? noWords

/** A label before a word that goes on with it is none: *[act as] mayor*. */
const readersNote = /^(?:act as|sei un|you are now)\s?\p{L}*$/u

/** Copy that is nothing but an order about itself. */
function isWholeOrder(text: string): boolean {
  if (text.length > 260 || !mayOpen(text, 0, text.length)) return false
  return undisguised(text).some((said) => wholeOrders.test(said))
}

/** Sentences, not in quotation marks, that order a machine to forget its orders. */
function addressed(text: string): readonly Instruction[] {
  const found: Instruction[] = []
  const endOf = sentenceEnds(text)
  for (let start = 0; start < text.length; ) {
    const end = endOf(start)
    if (!mayOpen(text, start, Math.min(end, start + look))) {
      start = end
      continue
    }
    const [said = '', ...others] = undisguised(text.slice(start, Math.min(end, start + look)))
    if ([said, ...others].some(isAddressed)) {
      const last = found.at(-1)
      const from = start + (/^\s+/.exec(text.slice(start, start + 80))?.[0].length ?? 0)
      const to = start + text.slice(start, end).trimEnd().length
      if (!last || last.span.end < from - 2)
        found.push({text: text.slice(from, to), span: {start: from, end: to}})
    }
    start = end
  }
  return found
}

const isAddressed = (sentence: string): boolean =>
  addresses.some((words) => sentence.startsWith(words)) ||
  (wholeOrders.test(sentence) && namesCopy.test(sentence))

/** Inside of running text only an order that names the copy is one. */
const namesCopy =
  /\b(?:article|story|text|paragraph|artikel|absatz|texte|paragraphe|artículo|párrafo|articolo|testo|paragrafo)\b/u

/**
 * Says where the sentence that begins at a place ends: behind its last mark, or the line. To be asked
 * from the first to the last. Each kind of mark is leapt to: most characters are none.
 */
function sentenceEnds(text: string): (from: number) => number {
  const next = marks.map((mark) => placeAfter(text, mark, -1))
  return (from) => {
    for (;;) {
      let at = text.length
      for (let kind = 0; kind < marks.length; kind++) {
        let place = next[kind] ?? at
        if (place < from) place = next[kind] = placeAfter(text, marks[kind] ?? '', from - 1)
        if (place < at) at = place
      }
      if (at === text.length) return at
      if (text.charCodeAt(at) === 0x0a || isBlank(text.charCodeAt(at + 1))) return at + 1
      from = at + 1
    }
  }
}

const marks = ['\n', '.', '!', '?'] as const

/** Where a mark stands next, or the end. */
function placeAfter(text: string, mark: string, before: number): number {
  const place = text.indexOf(mark, before + 1)
  return place < 0 ? text.length : place
}

/** What a regular expression takes for a blank. */
const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code > 0xff && /\s/.test(String.fromCharCode(code)))

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
