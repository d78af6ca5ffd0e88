import type {Inline, Span} from '@copydesk/schema'
import type {LineReader, Located} from '../front-matter/field-reader.ts'
import {listOf, type Reading, readingOf, traced} from '../trace/trace.ts'

const tab = 4

/**
 * Stanzas from lines: a blank line parts them, leading blanks are an indent in columns, and a first
 * line `# label` names one. The words of a line are running text as in a paragraph.
 */
export function readVerse(lines: readonly Located[], reader: LineReader): readonly Reading[] {
  const stanzas: Reading[] = []
  let label: Reading<string> | undefined
  let read: Reading[] = []
  let spans: Span[] = []
  const close = () => {
    const [first] = spans
    const last = spans.at(-1)
    if (first && last && read.length > 0) {
      const span = {start: first.start, end: last.end}
      stanzas.push(readingOf(span, {type: 'stanza'}, {label, children: listOf([span], read)}))
    }
    label = undefined
    read = []
    spans = []
  }
  for (const line of lines) {
    if (line.text.trim() === '') close()
    else {
      const name = spans.length === 0 ? readLabel(line) : undefined
      spans.push(line.span)
      if (name) label = name.value === '' ? undefined : name
      else for (const one of readLine(line, reader)) read.push(one)
    }
  }
  close()
  return stanzas
}

function readLabel(line: Located): Reading<string> | undefined {
  const [marker] = /^#(?:[ \t]+|$)/.exec(line.text) ?? []
  if (marker === undefined) return
  const value = line.text.slice(marker.length).trim()
  return {value, trace: traced(sub(line, marker.length).span)}
}

function readLine(line: Located, reader: LineReader): readonly Reading[] {
  const [blanks = ''] = /^[ \t]*/.exec(line.text) ?? []
  let indent = 0
  for (const blank of blanks) indent = blank === '\t' ? indent + tab - (indent % tab) : indent + 1
  const children: Reading<readonly Inline[]> = reader.line(sub(line, blanks.length))
  if (children.value.length === 0) return []
  const set = indent > 0 ? {indent} : {}
  return [readingOf(line.span, {type: 'line', ...set}, {children})]
}

/** A line from its nth character on. */
function sub({text, span, exact}: Located, from: number): Located {
  const start = exact ? span.start + from : span.start
  return {text: text.slice(from), span: {start, end: span.end}, exact}
}
