import type {Diagnostic, DiagnosticCode, Fix, Pointer, Severity, Span} from '@copydesk/schema'
import {type Place, type Places, placesOf} from './places.ts'

/** The severities, the worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** What was found in one file. The source is absent where it could not be read as text. */
export interface FileReport {
  readonly file: string
  readonly source?: string | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** The place of each finding, where they are known already. */
  readonly places?: readonly Places[] | undefined
}

/** Another place that a finding has to do with. */
export interface RelatedPlace extends Partial<Place> {
  readonly file: string
  readonly span: Span
  readonly message: string
}

/** One finding as tools read it: a diagnostic with its file, and its place in lines and columns. */
export interface Finding extends Partial<Place> {
  readonly file: string
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly message: string
  readonly at?: Pointer | undefined
  readonly span?: Span | undefined
  readonly related?: readonly RelatedPlace[] | undefined
  readonly fix?: Fix | undefined
}

/** The findings of one file, in the order of its diagnostics. */
export function toFindings(report: FileReport): readonly Finding[] {
  const {file, diagnostics} = report
  if (diagnostics.length === 0) return []
  const places = report.places ?? placesOf(report, diagnostics)
  return diagnostics.map(({code, severity, message, at, span, related, fix}, index) => {
    const {own, related: others = []} = places[index] ?? {}
    const there = related?.map((one, at) => ({...one, file: one.file ?? file, ...others[at]}))
    return {
      file,
      code,
      severity,
      message,
      ...(at === undefined ? {} : {at}),
      ...(span && own ? {span, ...own} : {}),
      ...(there ? {related: there} : {}),
      ...(fix ? {fix} : {}),
    }
  })
}
