import type {Pointer} from '../contracts/pointer.ts'
import type {Json} from '../scalars/json.ts'
import type {BuiltInCode, Severity} from './codes.ts'
import type {Fix, Span} from './span.ts'

/** A built-in code, or a user's own in a namespace: `acme/house-style`. */
export type DiagnosticCode = BuiltInCode | `${string}/${string}`

/** One thing worth telling the author. Plain data: `JSON.stringify` keeps it whole. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** `Unexpected …, expected …`, without a period. */
  readonly message: string
  /** The place in the value, as an RFC 6901 pointer. */
  readonly at?: Pointer | undefined
  /** The place in the source. Absent when the value did not come from text. */
  readonly span?: Span | undefined
  /** Other places that matter, perhaps in other files. */
  readonly related?:
    | readonly {
        readonly file?: string | undefined
        readonly span: Span
        readonly message: string
      }[]
    | undefined
  /** Present only when there is one right answer. */
  readonly fix?: Fix | undefined
  /** Facts for tools: candidates, limits, counts. */
  readonly data?: Json | undefined
}
