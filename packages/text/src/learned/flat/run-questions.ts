import type {Forest} from '../trees/forest.ts'
import type {SpanQuestion} from './candidates.ts'

/** What the first models of runs are asked: as those of lines, and whether a block begins. */
export const firstRunQuestions = [
  'body',
  'strict',
  'heading',
  'headline',
  'dek',
  'byline',
  'topics',
  'before',
  'after',
  'opens',
] as const

export type FirstRunQuestion = (typeof firstRunQuestions)[number]

/** What the second models of runs are asked. */
export const secondRunQuestions = ['bodyGold', 'bodySilver', 'heading', 'opens'] as const

export type SecondRunQuestion = (typeof secondRunQuestions)[number]

/** What the first models think of every run. */
export type RunOpinions = Readonly<Record<FirstRunQuestion, Float32Array>>

/** The probabilities of the second models, a number a run. */
export type RunProbabilities = Readonly<Record<SecondRunQuestion, Float32Array>>

/** The forests that label runs, and those that choose fields. */
export interface RunModels {
  readonly first: Readonly<Record<FirstRunQuestion, Forest>>
  readonly second: Readonly<Record<SecondRunQuestion, Forest>>
  readonly fields: Readonly<Record<SpanQuestion, Forest>>
}
