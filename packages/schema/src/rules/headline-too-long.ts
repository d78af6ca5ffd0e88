import {report} from '../diagnostics/report.ts'
import {numberOption} from './option.ts'
import type {Rule} from './rule.ts'

/** The options of `headline-too-long`. */
export interface HeadlineTooLongOptions {
  /** The most characters that a headline may have: 110. */
  readonly most?: number | undefined
}

/**
 * A long headline is cut off where it is listed. 110 characters is what Google asked of the `headline`
 * of an article in its guide to structured data, and what many systems took over.
 */
export const headlineTooLong: Rule = function* (document, {options}) {
  if (!('headline' in document) || !document.headline) return
  const most = numberOption(options, 'most', 110)
  if (document.headline.length <= most) return
  const length = [...document.headline].length
  if (length <= most) return
  const expected = `${most} at the most`
  yield report('headline-too-long', `headline of ${length} characters`, {at: '/headline', expected})
}
