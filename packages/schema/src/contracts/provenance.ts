import type {Span} from '../diagnostics/span.ts'
import type {Pointer} from './pointer.ts'

/** Every role a stretch of a page can have. Furniture is page text that is no part of the document. */
export const segmentRoles = [
  'headline',
  'dek',
  'kicker',
  'section',
  'series',
  'byline',
  'bio',
  'dateline',
  'date',
  'pageDate',
  'caption',
  'credit',
  'heading',
  'runIn',
  'paragraph',
  'verse',
  'quote',
  'pullQuote',
  'list',
  'linkList',
  'liveEntry',
  'table',
  'code',
  'embed',
  'topics',
  'related',
  'correction',
  'greeting',
  'highlights',
  'signOff',
  'access',
  'commentCount',
  'instruction',
  'feedback',
  'feedbackForm',
  'fileName',
  'separator',
  'blank',
  'signUp',
  'subscribe',
  'advertisement',
  'promo',
  'navigation',
  'share',
  'comments',
  'cookie',
  'legal',
  'markup',
  'furniture',
] as const

/** What a stretch of a page is. */
export type SegmentRole = (typeof segmentRoles)[number]

/** The roles whose text reaches no field of the document. */
export const furnitureRoles: readonly SegmentRole[] = [
  'pageDate',
  'fileName',
  'separator',
  'blank',
  'signUp',
  'subscribe',
  'advertisement',
  'promo',
  'navigation',
  'share',
  'comments',
  'cookie',
  'legal',
  'markup',
  'furniture',
]

/** One stretch of the source, its role, and the fields that took their text from it. */
export interface Segment {
  readonly span: Span
  readonly role: SegmentRole
  readonly fields: readonly Pointer[]
}

/** Segments in order, touching, that cover the raw source exactly once. Fields may share a segment. */
export type Provenance = readonly Segment[]
