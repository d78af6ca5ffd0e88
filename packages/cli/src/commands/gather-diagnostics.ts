import {cutDiagnostics, type Diagnostic, type Parsed} from '@copydesk/schema'

/**
 * Everything a reader had to say of one file: of the file and of each document in it, in order, and
 * no more of it than the limit for a file.
 */
export function gatherDiagnostics({diagnostics, documents}: Parsed): readonly Diagnostic[] {
  return cutDiagnostics([...diagnostics, ...documents.flatMap((one) => one.diagnostics)])
}
