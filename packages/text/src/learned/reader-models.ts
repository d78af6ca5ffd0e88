import type {Calibration} from './calibration.ts'
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

/** What the last models are asked, who choose among candidates that the page prints. */
export const choiceQuestions = ['headline', 'author', 'dek', 'heading'] as const

export type ChoiceQuestion = (typeof choiceQuestions)[number]

/** All the forests of a reader, and what their scores are worth. */
export interface ReaderModels {
  readonly first: Readonly<Record<FirstQuestion, Forest>>
  readonly second: Readonly<Record<SecondQuestion, Forest>>
  readonly choices: Readonly<Record<ChoiceQuestion, Forest>>
  readonly calibration: Calibration
}
