import type {Root} from 'mdast'
import type {} from 'mdast-util-directive'

/**
 * What turns markdown into a tree. Positions are offsets into the string it was given; everything
 * after the tree is shared. An engine may know more syntax than the dialect: it is corrected.
 */
export interface Engine {
  readonly name: string
  readonly version: string
  /** The tree of `source`. It holds no front matter and begins with no byte order mark. */
  readonly parse: (source: string) => Root
}
