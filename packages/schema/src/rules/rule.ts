import type {Origin} from '../contracts/origin.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Document} from '../documents/index.ts'
import type {Json} from '../scalars/json.ts'
import type {Timestamp} from '../scalars/timestamp.ts'
import type {Gathered} from './gathered.ts'

/** What a rule may look at beside the document. */
export interface RuleContext {
  readonly origin?: Origin | undefined
  readonly source?: string | undefined
  /** The rule's own options, as the user gave them. */
  readonly options?: Json | undefined
  /** The moment that counts as now. No rule asks a clock: without it nothing is in the future. */
  readonly now?: Timestamp | undefined
  /** What was gathered of the document already: see `gathered`. */
  readonly gathered?: Gathered | undefined
}

/**
 * A small generator over a whole document. A rule names places by `at`; `check` finds their spans.
 * Rules relate values; what one value may be is its schema's to say.
 */
export type Rule = (document: Document, context: RuleContext) => Iterable<Diagnostic>
