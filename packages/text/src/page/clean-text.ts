import type {Span} from '@copydesk/schema'

/** The text that is read, with a way back: every unit of it stands somewhere in the raw source. */
export interface CleanText {
  readonly text: string
  /** Where a unit of the clean text starts in the raw source; its length for the end of the text. */
  readonly rawOf: (offset: number) => number
  /** Lone surrogates and controls that were left out, and the first of them. */
  readonly broken: {readonly count: number; readonly first: Span} | undefined
}

/**
 * Leave out what is no character of the copy (a byte order mark, soft hyphens, zero-width
 * characters, controls, lone surrogates), make every line end one LF and every odd space one space.
 */
export function cleanText(source: string): CleanText {
  const parts: string[] = []
  // The clean offset equals the raw one less what was left out so far: only changes are noted.
  const cleanAt: number[] = [0]
  const rawAt: number[] = [0]
  let length = 0
  let from = 0
  let count = 0
  let first: Span | undefined
  const replace = (start: number, end: number, text: string): void => {
    if (start > from) parts.push(source.slice(from, start))
    length += start - from + text.length
    if (text !== '') parts.push(text)
    from = end
    if (end - start !== text.length) {
      cleanAt.push(length)
      rawAt.push(end)
    }
  }
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code >= 0x20 && code < 0x7f) continue
    if (code === 0x0a || code === 0x09) continue
    if (code === 0x0d) {
      // The carriage return is left out, so that the clean unit is the line feed itself.
      if (source.charCodeAt(at + 1) === 0x0a) replace(at, at + 1, '')
      else replace(at, at + 1, '\n')
    } else if (code >= 0xd800 && code <= 0xdfff) {
      if (code < 0xdc00 && isLow(source.charCodeAt(at + 1))) at++
      else {
        count++
        first ??= {start: at, end: at + 1}
        replace(at, at + 1, '')
      }
    } else if (code === 0x85 || code === 0x2028 || code === 0x2029 || code === 0x0c) {
      replace(at, at + 1, '\n')
    } else if (code < 0x20 || (code >= 0x7f && code < 0xa0)) {
      count++
      first ??= {start: at, end: at + 1}
      replace(at, at + 1, '')
    } else if (isOddSpace(code)) replace(at, at + 1, ' ')
    else if (isInvisible(code) && !joins(source, at)) replace(at, at + 1, '')
  }
  replace(source.length, source.length, '')
  const rawOf = (offset: number): number => {
    let low = 0
    let high = cleanAt.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((cleanAt[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return (rawAt[low] ?? 0) + offset - (cleanAt[low] ?? 0)
  }
  return {text: parts.join(''), rawOf, broken: first && {count, first}}
}

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

const isOddSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0xfeff ||
  code === 0x061c ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f)

/** A joiner between two characters beyond Latin is spelling: in Persian, in emoji. */
const joins = (source: string, at: number): boolean => {
  const code = source.charCodeAt(at)
  if (code !== 0x200c && code !== 0x200d) return false
  return source.charCodeAt(at - 1) > 0x2ff && source.charCodeAt(at + 1) > 0x2ff
}
