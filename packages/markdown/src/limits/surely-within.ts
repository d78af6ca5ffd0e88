import type {Limits} from '@copydesk/schema'

/**
 * Whether a body certainly is within the limits, found by a look at the beginning of each line: the
 * exact counts take as long as parsing and nearly no file comes near a limit. `false` says nothing.
 */
export function surelyWithin(source: string, body: number, limits: Limits): boolean {
  if (source.includes('\r', body) || !opensFew(source, body, limits.markdownNesting)) return false
  const bars = source.includes('|', body)
  let paragraph = body
  let cells = 0
  let rows = 0
  let columns = 0
  for (let start = body; start < source.length; ) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? source.length : found
    if (end === start) {
      if (!hasFewDelimiters(source, paragraph, start, limits.markdownDelimiters)) return false
      paragraph = end
      cells += rows * columns
      rows = 0
      columns = 0
    } else {
      // Most lines begin with a letter, and so with no prefix and no rule.
      const code = source.charCodeAt(start)
      const words = code > closeBracket && code !== bar
      if (!words && reachesFar(source, start, end, limits.markdownNesting)) return false
      if (bars) {
        rows++
        if (!words) columns = Math.max(columns, widthOfRule(source, start, end))
        if (cells + rows * columns > limits.markdownTableCells) return false
      }
    }
    start = end + 1
  }
  return hasFewDelimiters(source, paragraph, source.length, limits.markdownDelimiters)
}

/** Whether directives are opened so seldom that they cannot nest too deep. */
function opensFew(source: string, body: number, most: number): boolean {
  let count = 0
  for (let at = source.indexOf(':::', body); at >= 0; at = source.indexOf(':::', at + 3)) {
    if (++count > most) return false
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

/** A stretch has no more delimiters than characters; an underline, which counts as two, has two. */
function hasFewDelimiters(source: string, start: number, end: number, most: number): boolean {
  if (end - start < most) return true
  let count = 0
  for (let index = start; index < end; index++) {
    const kind = kinds[source.charCodeAt(index)]
    if (!kind) continue
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
