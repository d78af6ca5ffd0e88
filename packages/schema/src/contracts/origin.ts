import type {Span} from '../diagnostics/span.ts'
import type {Pointer} from './pointer.ts'

/** Where the parts of a value stand in the source it was read from. */
export interface Origin {
  /** The spans of a place, many where a body is interrupted, none where it has no text of its own. */
  spans(at: Pointer, part?: 'key' | 'value'): readonly Span[]
  /** How sure the reader is, 0 to 1 and calibrated. Only where it was estimated. */
  confidence?(at: Pointer): number
}
