import type {Root} from 'mdast'
import type {} from 'mdast-util-directive'

/**
 * What turns markdown into a tree. Positions are offsets into the string it was given; everything
 * after the tree is shared. An engine may know more syntax than the dialect: it is corrected.
 */
export interface Engine {
  readonly name: string
  readonly version: string
  /** What it takes at the most, where that is less than the limits of all markdown. */
  readonly limits?: EngineLimits | undefined
  /** The tree of `source`. It holds no front matter and begins with no byte order mark. */
  readonly parse: (source: string) => Root
}

/** The ceilings of one engine: above them it would take seconds. Counted before it parses. */
export interface EngineLimits {
  /** UTF-16 units of a body. */
  readonly characters: number
  /** Lines that are not blank, and lines that are. */
  readonly lines: number
  readonly blankLines: number
  /** Lines of hyphens or equals signs alone, which may make a heading of the line above. */
  readonly underlines: number
  /** Line prefixes: a line in two quotes has two. */
  readonly prefixes: number
  /** Characters that may be a delimiter: those of emphasis, code, links and strikethrough. */
  readonly delimiters: number
  /** Bars, which may part the cells of a table. */
  readonly bars: number
  /** Definitions of footnotes. */
  readonly footnotes: number
  /**
   * Characters that are gone over again: those of a stretch without a blank line for each colon, and
   * twice for each ampersand, that stands in it.
   */
  readonly rescans: number
}
