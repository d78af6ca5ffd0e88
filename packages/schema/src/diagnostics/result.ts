import type {Origin} from '../contracts/origin.ts'
import type {Diagnostic} from './diagnostic.ts'

/** Ask for `ok`: then there is a `value`, else none. In either case `diagnostics` say what was found. */
export type Result<T> = Success<T> | Failure

/** The value is whole. The diagnostics may still hold errors that rules found. */
export interface Success<T> {
  readonly ok: true
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
  readonly origin?: Origin | undefined
}

/** No value of the type. `draft` is what was read as far as it went, unchecked. */
export interface Failure {
  readonly ok: false
  readonly draft?: unknown
  readonly diagnostics: readonly Diagnostic[]
  readonly origin?: Origin | undefined
}

/** A success, with nothing to say unless told. */
export function succeed<T>(
  value: T,
  diagnostics: readonly Diagnostic[] = [],
  origin?: Origin,
): Success<T> {
  return origin ? {ok: true, value, diagnostics, origin} : {ok: true, value, diagnostics}
}

/** A failure for these reasons. */
export function fail(
  diagnostics: readonly Diagnostic[],
  {draft, origin}: {readonly draft?: unknown; readonly origin?: Origin | undefined} = {},
): Failure {
  return {
    ok: false,
    diagnostics,
    ...(draft === undefined ? {} : {draft}),
    ...(origin ? {origin} : {}),
  }
}
