import {type Diagnostic, quoted, report} from '@copydesk/schema'

/** Tell what stands at a place of the JSON where something else was expected. */
export function unexpected(source: string, at: number, end: number, expected: string): Diagnostic {
  if (at >= end) {
    return report('json-syntax', 'end of the JSON', {span: {start: end, end}, expected})
  }
  const char = String.fromCodePoint(source.codePointAt(at) ?? 0)
  const span = {start: at, end: at + char.length}
  return report('json-syntax', `character ${quoted(char)}`, {span, expected})
}
