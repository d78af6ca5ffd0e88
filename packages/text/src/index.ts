export {parseFeedback} from './feedback/parse-feedback.ts'
export type {
  ClaimField,
  MarkedElement,
  MarkedPage,
  PageClaim,
} from './learned/html/marked-page.ts'
export {
  type ContradictedClaim,
  type MarkedResult,
  parseMarked,
} from './learned/html/parse-marked.ts'
export {parseText} from './parse-text.ts'
export type {TextHints, TextResult} from './text-result.ts'
