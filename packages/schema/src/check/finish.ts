import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {report} from '../diagnostics/report.ts'
import type {Result} from '../diagnostics/result.ts'
import {sortDiagnostics} from '../diagnostics/sort-diagnostics.ts'
import {limits as defaults} from '../limits.ts'
import type {CheckOptions} from './check-options.ts'

/** A result with its diagnostics in order and no more of them than the limit, and with its origin. */
export function finish<T>(result: Result<T>, {origin, limits}: CheckOptions): Result<T> {
  const most = limits?.diagnostics ?? defaults.diagnostics
  const diagnostics = cut(sortDiagnostics(result.diagnostics), most)
  return {...result, diagnostics, ...(origin ? {origin} : {})}
}

function cut(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  const more = diagnostics.length - most
  if (more <= 0) return diagnostics
  const last = report('diagnostics-cut', `${more} more findings`, {data: {more}})
  return [...diagnostics.slice(0, most), last]
}
