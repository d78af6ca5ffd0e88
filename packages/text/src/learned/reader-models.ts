import type {FirstQuestion} from './features/page-view.ts'
import type {Forest} from './trees/forest.ts'

/** What the second models are asked, who see the page through the first ones' eyes. */
export const secondQuestions = [
  'bodyGold',
  'bodySilver',
  'heading',
  'headline',
  'dek',
  'byline',
  'date',
  'topics',
] as const

export type SecondQuestion = (typeof secondQuestions)[number]

/** All the forests of a reader. */
export interface ReaderModels {
  readonly first: Readonly<Record<FirstQuestion, Forest>>
  readonly second: Readonly<Record<SecondQuestion, Forest>>
}
