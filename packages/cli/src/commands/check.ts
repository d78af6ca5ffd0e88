import {type Diagnostic, type Format, report} from '@copydesk/schema'
import {gatherDiagnostics} from './gather-diagnostics.ts'

/** A file that was read, and what it seems to be. */
export interface SourceFile {
  readonly path: string
  readonly source: string
  readonly format: Format | undefined
}

/** Text in, findings out, in order. `bin.ts` owns the globbing, the printing and the exit. */
export function checkFile({path, source, format}: SourceFile): readonly Diagnostic[] {
  if (!format?.parse) return [report('format-unknown', `file \`${path}\``)]
  return gatherDiagnostics(format.parse(source, {path}))
}

/** 0: clean, or warnings only. 1: the content has errors. 2 is kept for a tool that could not run. */
export function exitCode(found: readonly Pick<Diagnostic, 'severity'>[]): 0 | 1 {
  return found.some(({severity}) => severity === 'error') ? 1 : 0
}
