import type {Block} from '../blocks/index.ts'
import type {Inline, Phrase} from '../inlines/index.ts'
import type {Byline} from '../parts/byline.ts'
import type {LinkItem} from '../parts/link-item.ts'
import type {JsonObject} from '../scalars/json.ts'

/** The normal forms that recur, handed to each block's own. */
export interface Normal {
  readonly blocks: (blocks: readonly Block[]) => readonly Block[]
  readonly inlines: (inlines: readonly Inline[]) => readonly Inline[]
  readonly phrases: (phrases: readonly Phrase[]) => readonly Phrase[]
  readonly byline: (byline: Byline) => Byline | undefined
  readonly linkItem: (item: LinkItem) => LinkItem
  /** Plain data: texts trimmed, undefined members dropped. */
  readonly data: <T>(value: T) => T
  /** A user's own JSON: only `-0` becomes `0`. */
  readonly json: (value: JsonObject) => JsonObject
  /** The smallest depth of a heading here: 2, and 4 inside an edition. */
  readonly headingDepth: 2 | 4
}
