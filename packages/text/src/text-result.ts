import type {Document, Language, Limits, Provenance, Result, Url} from '@copydesk/schema'

/** A page read from its text: a document or the reasons why not, and every character accounted for. */
export type TextResult = Result<Document> & {readonly provenance: Provenance}

/** What the caller knows of the page already: it settles what would have to be found. */
export interface TextHints {
  readonly language?: Language | undefined
  readonly headline?: string | undefined
  readonly url?: Url | undefined
  readonly type?: 'article' | 'brief' | undefined
  readonly limits?: Partial<Limits> | undefined
}
