import {classes, classOf, smallOf} from './character-class.ts'

/**
 * A text cut wherever a seam could be: at blanks and at joins inside words (`end.Next`,
 * `Name24.04.`). The seam candidates are the edges between two atoms.
 */
export interface Atoms {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** What parts an atom from the one before it: see `gaps`. */
  readonly gaps: Uint8Array
  readonly shapes: Uint8Array
  readonly firsts: Uint8Array
  readonly lasts: Uint8Array
  /** Hash of its letters and digits in small letters; 0 where it has none. */
  readonly hashes: Int32Array
}

/** What parts two atoms, the rarest and strongest joins last. */
export const gaps = {
  space: 1,
  digitLetter: 2,
  letterDigit: 3,
  punctuation: 4,
  symbol: 5,
  opening: 6,
  script: 7,
  closing: 8,
  capitals: 9,
  caselessEnd: 10,
  lowerUpper: 11,
  sentence: 12,
} as const

/** The look of an atom, in an order that a threshold can cut. */
export const shapes = {
  none: 0,
  lower: 1,
  lowerMixed: 2,
  caseless: 3,
  number: 4,
  digitMixed: 5,
  mark: 6,
  mixed: 7,
  capitalised: 8,
  single: 9,
  capitals: 10,
} as const

/** The end of an atom, in an order that a threshold can cut. */
export const lasts = {
  none: 0,
  comma: 1,
  dash: 2,
  join: 3,
  lower: 4,
  upper: 5,
  caseless: 6,
  digit: 7,
  open: 8,
  symbol: 9,
  colon: 10,
  close: 11,
  end: 12,
  endClose: 13,
} as const

const {blank, lower, upper, caseless, digit, end, comma, colon, dash, open, close, quote, symbol} =
  classes

/** Cut `text` between two offsets into atoms. One pass. */
export function atomsOf(text: string, from: number, to: number): Atoms {
  let room = Math.max(16, Math.ceil((to - from) / 4))
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let hashes = new Int32Array(room)
  let gapOf = new Uint8Array(room)
  let shapeOf = new Uint8Array(room)
  let firstOf = new Uint8Array(room)
  let lastOf = new Uint8Array(room)
  let count = 0
  let at = from
  let gap = 0
  while (at < to) {
    let kind = classOf(text.charCodeAt(at))
    if (kind === blank) {
      at++
      gap = gaps.space
      continue
    }
    if (count === room) {
      room *= 2
      starts = grown(starts, new Int32Array(room))
      ends = grown(ends, new Int32Array(room))
      hashes = grown(hashes, new Int32Array(room))
      gapOf = grown(gapOf, new Uint8Array(room))
      shapeOf = grown(shapeOf, new Uint8Array(room))
      firstOf = grown(firstOf, new Uint8Array(room))
      lastOf = grown(lastOf, new Uint8Array(room))
    }
    starts[count] = at
    gapOf[count] = count === 0 ? 0 : gap
    firstOf[count] = kind
    let hash = 0x811c9dc5
    let lowers = 0
    let uppers = 0
    let digits = 0
    let others = 0
    let head = 0
    let letters = 0
    gap = gaps.space
    while (true) {
      const code = text.charCodeAt(at)
      if (kind === lower || kind === upper || kind === digit || kind === caseless) {
        hash = Math.imul(hash ^ smallOf(code), 0x01000193)
        if (letters++ === 0) head = kind
        if (kind === lower) lowers++
        else if (kind === upper) uppers++
        else if (kind === digit) digits++
        else others++
      }
      at++
      if (at >= to) break
      const next = classOf(text.charCodeAt(at))
      if (next === blank) break
      const join = joinOf(text, at, kind, next, letters, to)
      if (join !== 0) {
        gap = join
        break
      }
      kind = next
    }
    ends[count] = at
    hash ^= hash >>> 15
    hashes[count] = letters === 0 ? 0 : Math.imul(hash, 0x2c1b3c6d) | 1
    shapeOf[count] = shape(letters, lowers, uppers, digits, others, head)
    lastOf[count] = lastKind(text, at - 1, starts[count]!)
    count++
  }
  return {count, starts, ends, gaps: gapOf, shapes: shapeOf, firsts: firstOf, lasts: lastOf, hashes}
}

function grown<T extends Int32Array | Uint8Array>(old: T, wide: T): T {
  wide.set(old)
  return wide
}

const isLetter = (kind: number): boolean => kind === lower || kind === upper || kind === caseless

/** What joins the units before and at an offset, or 0 where no block could begin. */
function joinOf(
  text: string,
  at: number,
  a: number,
  b: number,
  letters: number,
  to: number,
): number {
  if (a === lower) {
    if (b === upper) return gaps.lowerUpper
    if (b === digit) return gaps.letterDigit
    if (b === open) return gaps.opening
    if (b === caseless) return gaps.script
    return b === symbol ? gaps.symbol : 0
  }
  if (a === upper) {
    if (b === upper) {
      return letters > 1 && at + 1 < to && classOf(text.charCodeAt(at + 1)) === lower
        ? gaps.capitals
        : 0
    }
    if (b === digit) return gaps.letterDigit
    if (b === open) return gaps.opening
    if (b === caseless) return gaps.script
    return b === symbol ? gaps.symbol : 0
  }
  if (a === digit) {
    if (isLetter(b)) return gaps.digitLetter
    if (b === open) return gaps.opening
    return b === symbol ? gaps.symbol : 0
  }
  if (a === caseless) {
    if (b === digit) return gaps.letterDigit
    if (b === lower || b === upper) return gaps.script
    if (b === open) return gaps.opening
    return b === symbol ? gaps.symbol : 0
  }
  if (letters === 0 && a !== symbol) return 0
  if (b === symbol) return a === symbol ? 0 : gaps.symbol
  const starts = isLetter(b) || b === digit || b === open
  if (a === symbol) return starts || b === quote ? gaps.symbol : 0
  if (!starts && b !== quote) return 0
  if (a === end) {
    if (b === digit || b === lower) return gaps.punctuation
    if (b === caseless) return gaps.caselessEnd
    if (b === quote) return isLetterAfter(text, at, to) ? gaps.sentence : 0
    return gaps.sentence
  }
  if (a === close) return b === quote ? 0 : b === caseless ? gaps.caselessEnd : gaps.closing
  if (a === comma || a === colon)
    return b === quote || (a === colon && b === digit) ? 0 : gaps.punctuation
  if (a === quote) {
    // An apostrophe joins; behind a mark or before a capital it closes.
    if (b === upper || b === open) return gaps.closing
    if (b === digit || b === lower || b === caseless) {
      const inner = classOf(text.charCodeAt(at - 2))
      return inner === end || inner === comma ? gaps.closing : 0
    }
  }
  if (a === dash && b === upper) return gaps.punctuation
  return 0
}

/** A letter follows the quote, and the quote does not stand at the end of a word. */
function isLetterAfter(text: string, at: number, to: number): boolean {
  return at + 1 < to && isLetter(classOf(text.charCodeAt(at + 1)))
}

function shape(
  letters: number,
  lowers: number,
  uppers: number,
  digits: number,
  others: number,
  head: number,
): number {
  if (letters === 0) return shapes.mark
  if (digits === letters) return shapes.number
  if (digits > 0) return shapes.digitMixed
  if (lowers === letters) return shapes.lower
  if (others * 2 > letters) return shapes.caseless
  if (uppers === letters) return letters === 1 ? shapes.single : shapes.capitals
  if (head === lower) return shapes.lowerMixed
  return uppers === 1 ? shapes.capitalised : shapes.mixed
}

function lastKind(text: string, at: number, start: number): number {
  const kind = classOf(text.charCodeAt(at))
  let place = at
  let mark = kind
  while ((mark === close || mark === quote) && place > start)
    mark = classOf(text.charCodeAt(--place))
  if (mark === end) return place < at ? lasts.endClose : lasts.end
  if (place < at) return lasts.close
  if (kind === lower) return lasts.lower
  if (kind === upper) return lasts.upper
  if (kind === caseless) return lasts.caseless
  if (kind === digit) return lasts.digit
  if (kind === comma) return lasts.comma
  if (kind === colon) return lasts.colon
  if (kind === dash) return lasts.dash
  if (kind === open) return lasts.open
  if (kind === symbol) return lasts.symbol
  if (kind === quote || kind === close) return lasts.close
  return lasts.join
}
