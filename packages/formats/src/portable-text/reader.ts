import type {Block, BuiltInCode, Inline, Pointer, ReportDetails} from '@copydesk/schema'
import type {Members} from './shape.ts'

/** What is at hand while Portable Text is read. `at` is a place in the source's value. */
export interface PortableTextReader {
  /** The blocks of an array of Portable Text. */
  readonly blocks: (value: unknown, at: Pointer) => readonly Block[]
  /** Running text: an array of blocks, which are set beside each other by breaks, or a string. */
  readonly inlines: (value: unknown, at: Pointer) => readonly Inline[]
  /** An object's members, those of this shape as what they hold. */
  readonly members: (value: unknown, shape: Members, at: Pointer) => unknown
  readonly report: (code: BuiltInCode, found: string, at: Pointer, details?: ReportDetails) => void
  /** Tell each member that is none of these: it was not read. */
  readonly rest: (value: object, known: readonly string[], at: Pointer) => void
  /** Remember where a value was read. */
  readonly place: <T extends object>(value: T, at: Pointer) => T
}
