import type {Severity} from '../diagnostics/codes.ts'
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

/** No error is left out for something milder, so that a cut report fails where the whole one would. */
function cut(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  const more = diagnostics.length - most
  if (more <= 0) return diagnostics
  const worst = diagnostics.toSorted((a, b) => weight[a.severity] - weight[b.severity])
  const kept = new Set(worst.slice(0, most))
  const last = report('diagnostics-cut', `${more} more findings`, {data: {more}})
  return [...diagnostics.filter((one) => kept.has(one)), last]
}

const weight: {readonly [S in Severity]: number} = {error: 0, warning: 1, info: 2}
