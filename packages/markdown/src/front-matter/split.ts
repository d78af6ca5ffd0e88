import {type Diagnostic, report, type Span} from '@copydesk/schema'

/** Where front matter stands, and what it is written in. */
export interface HeadPlace {
  /** Between `---` lines, between `+++` lines, or `Title: words` lines without any. */
  readonly syntax: 'yaml' | 'toml' | 'lines'
  /** What is to be parsed. */
  readonly span: Span
  /** The same with the lines around it. */
  readonly whole: Span
}

/** A source in its two parts. */
export interface Split {
  readonly head: HeadPlace | undefined
  /** What stands between the `---` lines, or `undefined` without them. */
  readonly yaml: Span | undefined
  /** Where the body begins. */
  readonly body: number
  readonly diagnostics: readonly Diagnostic[]
}

/** What splitting may be told. */
export interface SplitOptions {
  /** Take `Title: words` lines at the top for front matter, up to the first blank line. */
  readonly lines?: boolean | undefined
}

/**
 * Find the front matter: from a first line `---` or `+++` to the next one. Without a closing line it
 * is taken for a part of the body, unless what follows looks like a key. Between `---` lines that hold
 * running text without a key there is no front matter either: the first is a thematic break.
 */
export function splitFrontMatter(source: string, {lines}: SplitOptions = {}): Split {
  const from = source.startsWith('\ufeff') ? 1 : 0
  const fence = source.startsWith('---', from) || source.startsWith('+++', from)
  const opening = fence ? lineEnd(source, from) : undefined
  const none = {head: undefined, yaml: undefined, body: from, diagnostics: []}
  if (!opening || !isFence(source, from, opening.end)) {
    return lines ? (splitLines(source, from) ?? none) : none
  }
  const sign = source.charAt(from)
  const closing = closingLine(source, sign, opening.next)
  if (closing) {
    const span = {start: opening.next, end: closing.start}
    if (sign === '-' && isProse(source.slice(span.start, span.end))) return none
    const whole = {start: from, end: closing.next}
    const syntax = sign === '-' ? 'yaml' : 'toml'
    const yaml = sign === '-' ? span : undefined
    return {head: {syntax, span, whole}, yaml, body: closing.next, diagnostics: []}
  }
  const key = sign === '-' ? yamlKey : tomlKey
  key.lastIndex = opening.next
  if (!key.test(source)) return none
  const span = {start: from, end: opening.end}
  const expected = `a closing line \`${sign.repeat(3)}\``
  const found = 'front matter without an end'
  return {...none, diagnostics: [report('front-matter-unclosed', found, {span, expected})]}
}

const yamlKey = /[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/uy
const tomlKey = /(?:\[{1,2})?[A-Za-z0-9_-]+[ \t]*[=\].]/y
const lineKey = /[\p{L}_][\p{L}\p{N}_-]*:(?=\s|$)/uy

/**
 * Whether this can be no map in YAML, nor was meant for one: its first line that is neither blank nor a
 * comment begins as words do, and nothing in it ends a key.
 */
function isProse(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    const {end, next} = lineEnd(text, at)
    const first = text.slice(at, end).trim()
    at = next
    if (first === '' || first.startsWith('#')) continue
    // A colon without a blank after it is a slip, but not in a URL.
    return /^[\p{L}\p{N}]/u.test(first) && !nearKey.test(first) && !keyEnd.test(text)
  }
  return false
}

const nearKey = /^[\p{L}\p{N}_-]+:(?!\/\/)/u
const keyEnd = /:(?:\s|$)/

/** The lines `Name: words` at the top, with what is indented under them. */
function splitLines(source: string, from: number): Split | undefined {
  let end = from
  let next = from
  while (next < source.length) {
    lineKey.lastIndex = next
    const line = lineEnd(source, next)
    const continues =
      next > from && /[ \t]/.test(source.charAt(next)) && !isBlank(source, next, line.end)
    if (!continues && !lineKey.test(source)) break
    end = line.end
    next = line.next
  }
  if (end === from) return
  const after = next < source.length ? lineEnd(source, next) : undefined
  // A paragraph that only begins with `Note:` is none.
  if (after && !isBlank(source, next, after.end)) return
  const span = {start: from, end}
  const body = after?.next ?? next
  const whole = {start: from, end: body}
  return {head: {syntax: 'lines', span, whole}, yaml: undefined, body, diagnostics: []}
}

const isBlank = (source: string, start: number, end: number): boolean =>
  source.slice(start, end).trim() === ''

interface FoundLine {
  readonly start: number
  readonly next: number
}

/** The first line from `start` on that is three of these signs and blanks. */
function closingLine(source: string, sign: string, start: number): FoundLine | undefined {
  const signs = sign.repeat(3)
  for (let at = source.indexOf(signs, start); at >= 0; at = source.indexOf(signs, at + 1)) {
    const before = source.charAt(at - 1)
    if (at !== start && before !== '\n' && before !== '\r') continue
    const {end, next} = lineEnd(source, at)
    if (isFence(source, at, end)) return {start: at, next}
  }
  return
}

/** Whether a line that begins with three signs holds nothing else but blanks. */
function isFence(source: string, start: number, end: number): boolean {
  for (let at = start + 3; at < end; at++) {
    const character = source.charAt(at)
    if (character !== ' ' && character !== '\t') return false
  }
  return true
}

/** Where a line ends and the next one begins. */
function lineEnd(source: string, start: number): {readonly end: number; readonly next: number} {
  const breaks = /\r\n|\n|\r/g
  breaks.lastIndex = start
  const found = breaks.exec(source)
  if (!found) return {end: source.length, next: source.length}
  return {end: found.index, next: found.index + found[0].length}
}
