import type {Page} from '../segment/page.ts'

/** A line of what a reader wrote, with its place. */
export interface FeedbackLine {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly blanks: number
  readonly indent: number
}

/** The lines of a page that hold something. */
export const feedbackLines = ({lines, text}: Page): readonly FeedbackLine[] =>
  lines.map((line) => ({...line, text: text.slice(line.start, line.end)}))
