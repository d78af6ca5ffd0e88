import {type Diagnostic, report, type Span} from '@copydesk/schema'

/** A source in its two parts. */
export interface Split {
  /** What stands between the `---` lines, or `undefined` without them. */
  readonly yaml: Span | undefined
  /** Where the body begins. */
  readonly body: number
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Find the front matter: from a first line `---` to the next one. Without a closing line it is taken
 * for a thematic break, unless what follows looks like a key.
 */
export function splitFrontMatter(source: string): Split {
  const from = source.startsWith('\ufeff') ? 1 : 0
  const opening = lineEnd(source, from)
  const none = {yaml: undefined, body: from, diagnostics: []}
  if (!isFence(source.slice(from, Math.min(opening.end, from + 200)))) return none
  for (let start = opening.next; start < source.length; ) {
    const {end, next} = lineEnd(source, start)
    if (source.startsWith('---', start) && isFence(source.slice(start, end))) {
      return {yaml: {start: opening.next, end: start}, body: next, diagnostics: []}
    }
    start = next
  }
  const key = /[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/uy
  key.lastIndex = opening.next
  if (!key.test(source)) return none
  const span = {start: from, end: opening.end}
  const found = 'front matter without an end'
  return {...none, diagnostics: [report('front-matter-unclosed', found, {span})]}
}

const isFence = (line: string): boolean => /^---[ \t]*$/.test(line)

/** Where a line ends and the next one begins. */
function lineEnd(source: string, start: number): {readonly end: number; readonly next: number} {
  const breaks = /\r\n|\n|\r/g
  breaks.lastIndex = start
  const found = breaks.exec(source)
  if (!found) return {end: source.length, next: source.length}
  return {end: found.index, next: found.index + found[0].length}
}
