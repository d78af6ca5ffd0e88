export {parseFeedback} from './feedback/parse-feedback.ts'
export {parseText} from './parse-text.ts'
export type {TextHints, TextResult} from './text-result.ts'
