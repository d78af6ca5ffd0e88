import type {SegmentRole} from '@copydesk/schema'
import type {FeatureTable} from '../features/vector.ts'
import type {Page} from '../segment/page.ts'
import type {Piece} from '../segment/piece.ts'
import type {TextModels} from '../text-models.ts'
import type {FoundPoem} from '../verse/found-poem.ts'

/** The page as far as it is read: pieces, what was measured, and the labels, which decisions change. */
export interface Reading {
  readonly page: Page
  readonly pieces: readonly Piece[]
  readonly poems: readonly FoundPoem[]
  readonly table: FeatureTable
  readonly roles: SegmentRole[]
  readonly margins: Float32Array
  /** Who is asked where something was learned. */
  readonly models: TextModels
}

/** A range of pieces: from, up to but without. */
export interface PieceRange {
  readonly from: number
  readonly to: number
}

/** Roles of running text: what a body is made of. */
export const runningRoles: ReadonlySet<SegmentRole> = new Set([
  'paragraph',
  'list',
  'quote',
  'verse',
])

/** Kinds of furniture that interrupt a text or stand round it. */
export const interruptions: ReadonlySet<string> = new Set<SegmentRole>([
  'signUp',
  'subscribe',
  'advertisement',
  'promo',
  'share',
  'comments',
  'cookie',
  'legal',
  'navigation',
  'access',
  'feedbackForm',
])
