import type {Span} from '@copydesk/schema'
import type {LineIndex} from '../source/line-index.ts'

/** A comment that says which findings are known and meant to stay. */
export interface Suppression {
  /** The comment. */
  readonly span: Span
  /** The comment with the line that it has to itself, if it does. */
  readonly line: Span
  readonly codes: readonly string[]
  /** Why they are to stay. */
  readonly reason?: string | undefined
  /** The line it is about; all of them, where it is about the file. */
  readonly about: number | 'file'
}

/**
 * The suppressions of a markdown file: `<!-- copydesk-ignore code, code: reason -->` in its body,
 * `# copydesk-ignore code: reason` among its front matter. One with a line to itself is about the
 * next line that is not blank, another about its own; `copydesk-ignore-file` is about all of it.
 */
export function findSuppressions(source: string, index: LineIndex): readonly Suppression[] {
  const found: Suppression[] = []
  for (let at = source.indexOf(word); at !== -1; at = source.indexOf(word, at + word.length)) {
    const {line} = index.position(at)
    const {start, end} = index.range(line)
    const opener = /(?:<!--|#)[ \t]*$/.exec(source.slice(Math.max(start, at - 20), at))
    const rest = comment.exec(source.slice(at + word.length, Math.min(end, at + longest)))
    if (!opener || !rest) continue
    const [whole, file, codes = '', reason = ''] = rest
    const span = {start: at - opener[0].length, end: at + word.length + whole.length}
    const alone = isBlank(source, start, span.start) && isBlank(source, span.end, end)
    found.push({
      span,
      line: alone ? {start, end: index.range(line + 1).start} : span,
      codes: codes.split(',').map((code) => code.trim()),
      ...(reason === '' ? {} : {reason}),
      about: file ? 'file' : alone ? nextLine(source, index, line) : line,
    })
  }
  return found
}

const word = 'copydesk-ignore'

/** Characters of a comment that are looked at. */
const longest = 600

const comment =
  /^(-file)?[ \t]+([a-z\d/-]+(?:,[ \t]*[a-z\d/-]+)*)(?:[ \t]*:[ \t]*([^\r\n]*?))?[ \t]*(?:-->|$)/

const isBlank = (source: string, start: number, end: number): boolean =>
  end - start < longest && source.slice(start, end).trim() === ''

function nextLine(source: string, index: LineIndex, line: number): number {
  let next = line + 1
  while (next < index.lines) {
    const {start, end} = index.range(next)
    if (!isBlank(source, start, end)) return next
    next++
  }
  return next
}
