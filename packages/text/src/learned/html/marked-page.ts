import type {Span} from '@copydesk/schema'

/** An element of a page, as far as a reader of its text has use for it. */
export interface MarkedElement {
  /** In small letters. */
  readonly tag: string
  /** The index of the element around it, which stands before it, or -1. */
  readonly parent: number
  /** What its author called it: class, id, itemprop, role, rel, one after the other. */
  readonly names: string
  /** Half-open offsets into the page's text of what stands in it. */
  readonly start: number
  readonly end: number
  /** Where a link leads, or where an image or another medium lies. */
  readonly url?: string | undefined
  /** What a `time` or a `meta` says to machines. */
  readonly value?: string | undefined
  /** What an image is said to show. */
  readonly alt?: string | undefined
  /** Its own style hides it: a script may show it, or never. */
  readonly hidden?: boolean | undefined
}

/** What a page says of itself to machines. */
export interface PageClaim {
  readonly field: ClaimField
  readonly value: string
  /** `data` is JSON-LD, `meta` a meta element or a link, `title` the title of the window. */
  readonly from: 'data' | 'meta' | 'title'
  /** Where it is said, in whatever source the page was read from. */
  readonly span?: Span | undefined
}

/** The fields that pages make claims about. */
export type ClaimField =
  | 'headline'
  | 'dek'
  | 'author'
  | 'publishedAt'
  | 'updatedAt'
  | 'topic'
  | 'section'
  | 'body'
  | 'site'
  | 'url'
  | 'language'
  | 'image'

/** A page whose lines stand in known elements: what a reader of HTML hands over. */
export interface MarkedPage {
  /** The text as a browser would show it, a line for each block, blank lines where paragraphs part. */
  readonly text: string
  readonly elements: readonly MarkedElement[]
  readonly claims: readonly PageClaim[]
}
