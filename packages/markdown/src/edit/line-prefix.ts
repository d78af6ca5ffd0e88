/** What stands before a block on its line, and before the lines that go on with it. */
export interface LinePrefix {
  readonly start: number
  /** What a further line of the same container begins with. */
  readonly next: string
  /** Whether the line itself begins so, so that the block may go with all of its line. */
  readonly own: boolean
}

const marker = /([-+*]|\d{1,9}[.)])(?=[ \t])|\[\^[^\][\s]{1,999}\]:/y

/**
 * The prefix of the line on which a block begins: `> - ` goes on as `>   `, a footnote's name as
 * four blanks.
 */
export function linePrefix(source: string, at: number): LinePrefix {
  const start = lineStart(source, at)
  const line = source.slice(start, at)
  let next = ''
  let own = true
  for (let index = 0; index < line.length; ) {
    const character = line.charAt(index)
    if (character === '>' || character === ' ' || character === '\t') {
      next += character
      index++
      continue
    }
    own = false
    marker.lastIndex = index
    const [found = ''] = marker.exec(line) ?? []
    if (found === '') break
    next += ' '.repeat(found.startsWith('[') ? 4 : found.length)
    index += found.length
    if (found.startsWith('[') && line.charAt(index) === ' ') index++
  }
  return {start, next, own}
}

/** Where the line begins on which a place is. */
export function lineStart(source: string, at: number): number {
  let start = at
  while (start > 0 && !isBreak(source.charAt(start - 1))) start--
  return start === 0 && source.startsWith('\ufeff') ? 1 : start
}

/** Where the line ends on which a place is, before its line break. */
export function lineEnd(source: string, at: number): number {
  let end = at
  while (end < source.length && !isBreak(source.charAt(end))) end++
  return end
}

/** Whether a stretch of source has a line of blanks and quote marks alone between two line breaks. */
export function hasBlankLine(gap: string): boolean {
  return /(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)/.test(gap)
}

/** The line break that a source uses first; a line feed where it has none. */
export const lineBreakOf = (source: string): string => /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'

/** A text without the lines of blanks and quote marks alone at its end. */
export function withoutTail(text: string): string {
  let end = text.length
  for (let index = end - 1; index > 0 && /[ \t>\r\n]/.test(text.charAt(index)); index--) {
    if (isBreak(text.charAt(index))) end = index
  }
  return text.slice(0, end)
}

const isBreak = (character: string): boolean => character === '\n' || character === '\r'
