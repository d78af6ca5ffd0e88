import {report} from '../diagnostics/report.ts'
import type {Rule} from './rule.ts'

/** A review is sorted and summed up by its ratings; one without is a comment. */
export const reviewWithoutRating: Rule = function* (document) {
  if (document.type !== 'feedback' || document.kind !== 'review') return
  if ((document.ratings ?? []).length === 0) {
    yield report('review-without-rating', 'review without ratings', {at: ''})
  }
}
