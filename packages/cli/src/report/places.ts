import type {Diagnostic, Span} from '@copydesk/schema'
import {indexLines, type LineIndex} from '../source/line-index.ts'

/** A span as people count it. */
export interface Place {
  /** From 1; columns in UTF-16 units. */
  readonly line: number
  readonly column: number
  /** The place right after the span. */
  readonly endLine: number
  readonly endColumn: number
}

/** The places that a finding names: its own, and those of what it is related to. */
export interface Places {
  readonly own?: Place | undefined
  readonly related?: readonly (Place | undefined)[] | undefined
}

/** A span as a place. */
export function placeOf(index: LineIndex, span: Span): Place {
  const from = index.position(span.start)
  const to = index.position(span.end)
  return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
}

/**
 * The places of what was found in a file, so that it can be told without the text. Places in other
 * files are known only where somebody has their lines.
 */
export function placesOf(
  {file, source}: {readonly file: string; readonly source?: string | undefined},
  found: readonly Diagnostic[],
  linesOf: (file: string) => LineIndex | undefined = () => undefined,
): readonly Places[] {
  const located = found.some(({span, related}) => span ?? related)
  const index = source !== undefined && located ? indexLines(source) : undefined
  return found.map(({span, related}) => {
    const own = span && index ? {own: placeOf(index, span)} : {}
    if (!related) return own
    const others = related.map((other) => {
      const lines = other.file === undefined || other.file === file ? index : linesOf(other.file)
      return lines && placeOf(lines, other.span)
    })
    return {...own, related: others}
  })
}
