const [asterisk, backslash, underscore, tilde] = [0x2a, 0x5c, 0x5f, 0x7e]
const wordAtEnd = /[^\s\p{P}\p{S}]$/u
const wordAtStart = /^[^\s\p{P}\p{S}]/u
const rare = /[\x7f\x85\ufeff\ud800-\udfff]/g
const breakAtEnd = /\\(?:\r\n|[\r\n])[ \t>]*\]/y

/** Where the first character stands that one of the parsers may not take for what the other does, or -1. */
export const firstRare = (source: string): number => source.search(rareOrNull)
const rareOrNull = /[\0\x7f\x85\ufeff\ud800-\udfff]/

/** What is looked for besides, and what is known already. */
export interface DifferencesOptions {
  /** Look for whole astral characters at delimiters too. */
  readonly astral?: boolean | undefined
  /** The {@link firstRare}, where it is known. */
  readonly from?: number | undefined
}

/**
 * Where in a source stands what the two parsers may read in different ways: asterisks between a word
 * and another delimiter, which only one of the two takes for punctuation; a tilde at another
 * delimiter; a tab for a directive's name; a break right before a closing bracket; what is a blank to
 * one of the two; half of an astral character, which is none in UTF-8. With `astral`, also where a
 * whole one stands at a delimiter. In order.
 */
export function differences(
  source: string,
  {astral = false, from = firstRare(source)}: DifferencesOptions = {},
): readonly number[] {
  const found: number[] = []
  for (let at = source.indexOf('*'); at >= 0; ) {
    let end = at + 1
    while (source.charCodeAt(end) === asterisk) end++
    if (isMixed(source, at, end)) found.push(at)
    at = source.indexOf('*', end)
  }
  for (let at = source.indexOf('~'); at >= 0; at = source.indexOf('~', at + 1)) {
    if (isLone(source, at)) found.push(at)
  }
  for (let at = source.indexOf('\\'); at >= 0; at = source.indexOf('\\', at + 1)) {
    breakAtEnd.lastIndex = at
    if (breakAtEnd.test(source)) found.push(at)
  }
  for (let at = source.indexOf('::\t'); at >= 0; at = source.indexOf('::\t', at + 1)) found.push(at)
  if (from >= 0) {
    rare.lastIndex = from
    for (const {index} of source.matchAll(rare)) {
      if (isRare(source, index, astral)) found.push(index)
    }
  }
  return found.sort((a, b) => a - b)
}

/** Whether a source may hold what the two parsers read in different ways. Linear. */
export const readsDifferently = (source: string): boolean => differences(source).length > 0

/** Whether these asterisks stand between a word and another delimiter. */
function isMixed(source: string, start: number, end: number): boolean {
  const before = source.charCodeAt(start - 1)
  const after = source.charCodeAt(end)
  const escaped = before === backslash && end - start > 1
  return (
    ((escaped || before === underscore || before === tilde) &&
      wordAtStart.test(source.slice(end, end + 2))) ||
    ((after === underscore || after === tilde) &&
      wordAtEnd.test(source.slice(Math.max(0, start - 2), start)))
  )
}

/** Whether a single tilde stands at another delimiter. */
function isLone(source: string, index: number): boolean {
  const before = source.charCodeAt(index - 1)
  const after = source.charCodeAt(index + 1)
  return after !== tilde && (isMark(before) || (before !== tilde && isMark(after)))
}

function isRare(source: string, index: number, astral: boolean): boolean {
  const code = source.charCodeAt(index)
  if (code < 0xd800 || code > 0xdfff) return true
  const before = source.charCodeAt(index - 1)
  const after = source.charCodeAt(index + 1)
  return code < 0xdc00
    ? after >> 10 !== 0x37 || (astral && (isMark(before) || before === tilde))
    : before >> 10 !== 0x36 || (astral && (isMark(after) || after === tilde))
}

const isMark = (code: number): boolean => code === asterisk || code === underscore
