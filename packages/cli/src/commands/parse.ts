import type {Diagnostic, Document, Envelope, Provenance, Result} from '@copydesk/schema'
import {report} from '@copydesk/schema'
import type {SourceFile} from './check.ts'
import {gatherDiagnostics} from './gather-diagnostics.ts'

/** A file as typed documents. */
export interface ParsedFile {
  readonly documents: readonly Result<Document>[]
  readonly envelope?: Envelope | undefined
  readonly provenance?: Provenance | undefined
  /** All there is to say, of the file and of each document. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every document has a value. There may be errors that rules found. */
  readonly ok: boolean
}

/** Read one file into typed documents. */
export function parseFile({path, source, format}: SourceFile): ParsedFile {
  if (!format?.parse) {
    const diagnostics = [report('format-unknown', `file \`${path}\``)]
    return {documents: [], diagnostics, ok: false}
  }
  const parsed = format.parse(source, {path})
  const {documents, envelope, provenance} = parsed
  const broken = documents.length === 0 && parsed.diagnostics.some(isError)
  return {
    documents,
    ...(envelope ? {envelope} : {}),
    ...(provenance ? {provenance} : {}),
    diagnostics: gatherDiagnostics(parsed),
    ok: !broken && documents.every(({ok}) => ok),
  }
}

const isError = ({severity}: Diagnostic): boolean => severity === 'error'
