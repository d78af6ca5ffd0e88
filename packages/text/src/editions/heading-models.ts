import type {Forest} from '../learned/trees/forest.ts'
import {spanFeatureNames} from './span-features.ts'

/** What is asked of a span. */
export const headingQuestions = ['section', 'item', 'headline'] as const

/** One of the questions. */
export type HeadingQuestion = (typeof headingQuestions)[number]

/** What the second look knows besides: the first one's answers, here and round it. */
export const secondNames: readonly string[] = [
  'section1', 'item1', 'headline1', 'rival', 'prevSection', 'prevItem', 'prevUnits', 'prevChars1', 'prevSame',
  'nextSection', 'nextItem', 'nextUnits', 'nextChars1', 'nextSame', 'sameSection', 'sameItem', 'sections', 'items',
  'sectionChars', 'itemChars', 'charsOverSection', 'charsOverItem', 'headsBefore', 'bestHeadline',
] // biome-ignore format: a table

/** The features of the second look, in their order. */
export const secondFeatureNames: readonly string[] = [...spanFeatureNames, ...secondNames]

/** The trees that tell headings. */
export interface HeadingModels {
  readonly first: Readonly<Record<HeadingQuestion, Forest>>
  readonly second: Readonly<Record<HeadingQuestion, Forest>>
}
