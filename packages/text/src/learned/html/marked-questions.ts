import type {Forest} from '../trees/forest.ts'

/** What the first models of marked pages are asked. */
export const markedFirst = [
  'body',
  'heading',
  'headline',
  'dek',
  'byline',
  'topics',
  'before',
  'after',
] as const

export type MarkedFirst = (typeof markedFirst)[number]

/** What the second ones are asked, who see the first ones’ opinions of the whole page. */
export const markedSecond = [
  'body',
  'heading',
  'headline',
  'dek',
  'byline',
  'date',
  'topics',
] as const

export type MarkedSecond = (typeof markedSecond)[number]

/** What plain lines are asked, by models that learned from other pages without their elements. */
export const markedPlain = ['body'] as const

export type MarkedPlain = (typeof markedPlain)[number]

/** The forests that know lines alone. */
export type PlainModels = Readonly<Record<MarkedPlain, Forest>>

/** The forests of the reader of marked pages. */
export interface MarkedModels {
  readonly plain: PlainModels
  readonly first: Readonly<Record<MarkedFirst, Forest>>
  readonly second: Readonly<Record<MarkedSecond, Forest>>
  /** Which text is the headline, which names are the authors’, and which texts the topics. */
  readonly headlines: Forest
  readonly names: Forest
  readonly topics: Forest
}
