import {report} from '../diagnostics/report.ts'
import type {Rule} from './rule.ts'

/** An article or edition without a headline cannot be listed, linked or found. */
export const headlineMissing: Rule = function* (document) {
  if (document.type !== 'article' && document.type !== 'brief') return
  if (document.headline === undefined) {
    yield report('headline-missing', `${document.type} without a headline`, {at: ''})
  }
}
