import {type Diagnostic, type Limits, report, type Span} from '@copydesk/schema'
import type {Engine} from './engine/engine.ts'
import type {LineReader, Located} from './front-matter/field-reader.ts'
import {inlinesReader} from './inlines/read-inlines.ts'
import {listOf, readingOf, traced} from './trace/trace.ts'

/** Stands before the line, so that it cannot open a block, and is taken off again. */
const guard = 'x '
const label = /\[\^([^\][\s]{1,200})\]/g
/** A line without any of these is the text that it is, and no engine need see it. */
const markup = /[\\`*_~[\]<&\0]/
const delimiter = /[*_~`[\]]/g

/** Reads a line of running text that stands outside of the body: in front matter, or in verse. */
export function lineReader(
  engine: Engine,
  limits: Limits,
  footnote: (identifier: string) => string,
  tell: (diagnostic: Diagnostic) => void,
): LineReader['line'] {
  return (located) => {
    const {text, span, exact} = located
    const line = text.replace(/[\r\n]/g, ' ')
    const most = limits.markdownDelimiters
    if ((line.match(delimiter)?.length ?? 0) > most) {
      const expected = `${most} at the most`
      tell(report('limit-exceeded', 'number of delimiters in a line', {span, expected}))
      return asText(line, located)
    }
    if (!markup.test(line)) return asText(line, located)
    const names = new Set(Array.from(line.matchAll(label), ([, name]) => name ?? ''))
    const notes = [...names].map((name) => `\n\n[^${name}]: ${guard}`).join('')
    const parsed = guard + line + notes
    const [paragraph] = engine.parse(parsed).children
    if (paragraph?.type !== 'paragraph') return asText(line, located)
    const [first, ...rest] = paragraph.children
    const guarded = first?.type === 'text' && first.value.startsWith(guard)
    const nodes = guarded ? [{...first, value: first.value.slice(guard.length)}, ...rest] : rest
    const place = (start: number, end: number): Span => {
      if (!exact) return span
      const from = span.start + Math.max(0, start - guard.length)
      return {start: from, end: Math.max(from, span.start + end - guard.length)}
    }
    const reader = {parsed, place, definition: () => undefined, footnote, report: tell}
    return inlinesReader(reader)(nodes)
  }
}

/** A line as the text that it is. */
function asText(line: string, {span, exact}: Located): ReturnType<LineReader['line']> {
  const value = line.trim()
  if (value === '') return {value: [], trace: traced(span)}
  const start = exact ? span.start + line.indexOf(value) : span.start
  const place = {start, end: exact ? start + value.length : span.end}
  const text = readingOf(place, {type: 'text'}, {value: {value, trace: traced(place)}})
  return {value: [{type: 'text', value}], trace: listOf([span], [text]).trace}
}
