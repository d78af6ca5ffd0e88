import type {Diagnostic, DiagnosticCode, Fix, Pointer, Severity, Span} from '@copydesk/schema'
import {indexLines, type LineIndex} from '../source/line-index.ts'

/** The severities, the worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** What was found in one file. The source is absent where it could not be read as text. */
export interface FileReport {
  readonly file: string
  readonly source?: string | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** One finding as tools read it: a diagnostic with its file, and its place in lines and columns. */
export interface Finding {
  readonly file: string
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly message: string
  readonly at?: Pointer | undefined
  readonly span?: Span | undefined
  /** From 1; columns in UTF-16 units. */
  readonly line?: number | undefined
  readonly column?: number | undefined
  /** The place right after the span. */
  readonly endLine?: number | undefined
  readonly endColumn?: number | undefined
  readonly fix?: Fix | undefined
}

/** The findings of one file, in the order of its diagnostics. */
export function toFindings({file, source, diagnostics}: FileReport): readonly Finding[] {
  const located = source !== undefined && diagnostics.some(({span}) => span !== undefined)
  const index = located ? indexLines(source) : undefined
  return diagnostics.map(({code, severity, message, at, span, fix}) => ({
    file,
    code,
    severity,
    message,
    ...(at === undefined ? {} : {at}),
    ...(span && index ? {span, ...places(index, span)} : {}),
    ...(fix ? {fix} : {}),
  }))
}

function places(index: LineIndex, span: Span) {
  const from = index.position(span.start)
  const to = index.position(span.end)
  return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
}
