import type {Limits} from '@copydesk/schema'
import {longStretch} from './long-stretch.ts'

/**
 * Whether a body certainly is within the limits, found by a look here and there: the exact counts take
 * as long as parsing and nearly no file comes near a limit. `false` says nothing.
 */
export const surelyWithin = (source: string, body: number, limits: Limits): boolean =>
  !source.includes('\r', body) &&
  opensFew(source, body, limits.markdownNesting) &&
  reachesNowhere(source, body, limits.markdownNesting) &&
  hasFewCells(source, body, limits.markdownTableCells) &&
  hasFewDelimiters(source, body, limits.markdownDelimiters)

/** Whether directives are opened so seldom that they cannot nest too deep. */
function opensFew(source: string, body: number, most: number): boolean {
  let count = 0
  for (let at = source.indexOf(':::', body); at >= 0; at = source.indexOf(':::', at + 3)) {
    if (++count > most) return false
  }
  return true
}

/**
 * Whether no line's prefixes go so far that too many may stand there: a look at every so many
 * characters meets each line that is all prefix for so long. Labels of footnotes hold other
 * characters, so that with them all lines are looked at.
 */
function reachesNowhere(source: string, body: number, most: number): boolean {
  if (source.includes('[^', body)) return linesReachNowhere(source, body, most)
  for (let at = body; at < source.length; at += most + 1) {
    if (!isPrefix(source.charCodeAt(at))) continue
    const start = prefixBefore(source, at, Math.max(body, at - most))
    const opens = start === body || source.charCodeAt(start - 1) === lineFeed
    if (opens && reachesFar(source, start, source.length, most)) return false
  }
  return true
}

/** Where what is all prefix up to here begins, as far back as `from`. */
function prefixBefore(source: string, at: number, from: number): number {
  let start = at
  while (start > from && isPrefix(source.charCodeAt(start - 1))) start--
  return start
}

function linesReachNowhere(source: string, body: number, most: number): boolean {
  for (let start = body; start < source.length; ) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? source.length : found
    if (reachesFar(source, start, end, most)) return false
    start = end + 1
  }
  return true
}

/** Whether a prefix of this line stands so far to the right that as many might stand before it. */
function reachesFar(source: string, start: number, end: number, most: number): boolean {
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code === openBracket) {
      const close = source.charCodeAt(index + 1) === caret ? source.indexOf(']:', index) : -1
      if (close < 0 || close > end) return false
      index = close + 1
    } else if (!isPrefix(code)) return false
    if (index - start >= most && code !== space && code !== tab) return true
  }
  return false
}

const [tab, lineFeed, space, caret] = [9, 10, 32, 94]
const [asterisk, plus, hyphen, stop, parenthesis] = [42, 43, 45, 46, 41]
const [openBracket, closeBracket, underscore, grave, tilde] = [91, 93, 95, 96, 126]
const [greater, bar, colon, equals] = [62, 124, 58, 61]

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** What line prefixes are made of. */
const isPrefix = (code: number): boolean =>
  code === space ||
  code === tab ||
  code === greater ||
  code === hyphen ||
  code === asterisk ||
  code === plus ||
  code === stop ||
  code === parenthesis ||
  isDigit(code)

/** Whether all that stands between blank lines and holds a bar comes to few cells. */
function hasFewCells(source: string, body: number, most: number): boolean {
  let cells = 0
  let end = body
  for (let bar = source.indexOf('|', body); bar >= 0; bar = source.indexOf('|', end)) {
    const start = Math.max(end, source.lastIndexOf('\n\n', bar) + 1)
    end = stretchEnd(source, bar)
    cells += mostCells(source, start, end)
    if (cells > most) return false
  }
  return true
}

/** No row has more cells than the longest rule has characters. */
function mostCells(source: string, from: number, to: number): number {
  let rows = 0
  let columns = 0
  for (let start = from; start < to; rows++) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? to : found
    columns = Math.max(columns, widthOfRule(source, start, end))
    start = end + 1
  }
  return rows * columns
}

/** Where what a place stands in ends: at a blank line. */
function stretchEnd(source: string, at: number): number {
  const found = source.indexOf('\n\n', at)
  return found < 0 ? source.length : found + 1
}

/** The length of a line that may rule off the header of a table, else 0. */
function widthOfRule(source: string, start: number, end: number): number {
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    const fits =
      code === space ||
      code === tab ||
      code === greater ||
      code === bar ||
      code === colon ||
      code === hyphen
    if (!fits) return 0
  }
  return end - start + 1
}

/** Whether no stretch between blank lines has many: it has no more of them than characters. */
function hasFewDelimiters(source: string, body: number, most: number): boolean {
  for (let at = longStretch(source, body, most); at >= 0; ) {
    const end = stretchEnd(source, at)
    if (!holdsFewDelimiters(source, at, end, most)) return false
    at = longStretch(source, end, most)
  }
  return true
}

/** An underline, which counts as two, has two characters at the least. */
function holdsFewDelimiters(source: string, start: number, end: number, most: number): boolean {
  let count = 0
  // The characters that are left come to no more than their number.
  for (let index = start; index < end && count + end - index >= most; index++) {
    const code = source.charCodeAt(index)
    const kind = code < kinds.length ? kinds[code] : 0
    if (kind === 0) continue
    if (kind === delimiter) count++
    else if (opensLine(source, index, start) && !isBullet(source, index, end)) count += 2
  }
  return count <= most
}

const [delimiter, underline] = [1, 2]

/** What each character of ASCII may be that counts. */
const kinds = new Uint8Array(128)
for (const code of [asterisk, underscore, tilde, grave, openBracket, closeBracket]) {
  kinds[code] = delimiter
}
for (const code of [hyphen, equals]) kinds[code] = underline

/** Whether a line or a blank stands before. */
function opensLine(source: string, index: number, start: number): boolean {
  if (index === start) return true
  const before = source.charCodeAt(index - 1)
  return before === lineFeed || before === space || before === tab
}

/** Whether words follow after one blank, so that this is no underline. */
function isBullet(source: string, index: number, end: number): boolean {
  if (source.charCodeAt(index + 1) !== space || index + 2 >= end) return false
  const code = source.charCodeAt(index + 2)
  return code !== space && code !== tab && code !== lineFeed
}
