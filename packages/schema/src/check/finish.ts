import {cutDiagnostics} from '../diagnostics/cut-diagnostics.ts'
import type {Result} from '../diagnostics/result.ts'
import type {CheckOptions} from './check-options.ts'

/** A result with its diagnostics in order and no more of them than the limit, and with its origin. */
export function finish<T>(result: Result<T>, {origin, limits}: CheckOptions): Result<T> {
  const diagnostics = cutDiagnostics(result.diagnostics, limits?.diagnostics)
  return {...result, diagnostics, ...(origin ? {origin} : {})}
}
