import type {Diagnostic, Envelope, Parsed, ParseOptions, Pointer, Timestamp} from '@copydesk/schema'
import type {Entry} from './entry.ts'

/** What a format of feeds writes, part by part, so that no feed need be in memory whole. */
export interface FeedGrammar {
  readonly name: string
  /** A moment as it is written here; without a zone it is what `assumeZone` says, or nothing. */
  readonly moment: (
    timestamp: Timestamp | undefined,
    assumeZone: string | undefined,
  ) => string | undefined
  /** What a feed must say of itself, and lacks. */
  readonly missing: (envelope: Envelope) => readonly Diagnostic[]
  /** What an item must say, and lacks. */
  readonly missingIn: (entry: Entry, at: Pointer) => readonly Diagnostic[]
  /** What stands before the items. */
  readonly open: (envelope: Envelope) => string
  readonly item: (entry: Entry) => string
  /** What stands between two items, and behind the last. */
  readonly between: string
  readonly close: string
  readonly parse: (source: string, options: ParseOptions) => Parsed
}
