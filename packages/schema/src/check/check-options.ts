import type {Origin} from '../contracts/origin.ts'
import type {Limits} from '../limits.ts'
import type {Rule} from '../rules/rule.ts'
import type {Timestamp} from '../scalars/timestamp.ts'
import type {StandardSchema} from './standard-schema.ts'

/** What a check may be told. */
export interface CheckOptions {
  /** Where the value came from: diagnostics then have spans. */
  readonly origin?: Origin | undefined
  /** The source itself: diagnostics then have fixes. */
  readonly source?: string | undefined
  /** The rules to run, by their codes. Default: those of the preset `recommended`. */
  readonly rules?: {readonly [code: string]: Rule | undefined} | undefined
  /** What a document's `extra` must be: any Standard Schema. */
  readonly extra?: StandardSchema | undefined
  readonly limits?: Partial<Limits> | undefined
  /** The moment that counts as now, for rules about dates. Without it nothing is in the future. */
  readonly now?: Timestamp | undefined
}
