import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import type {Rule} from './rule.ts'

/**
 * A headline in capitals is slow to read, is spelled out by some screen readers, and cannot be set in
 * another way. Names of letters alone are no shouting, so that two longer words must be in it.
 */
export const headlineShouts: Rule = function* (document) {
  if (!('headline' in document) || !document.headline) return
  const {headline} = document
  if (/\p{Ll}/u.test(headline)) return
  const words = headline.match(/\p{Lu}{2,}/gu) ?? []
  const long = words.filter(({length}) => length > 3)
  if (long.length < 2) return
  yield report('headline-shouts', `headline ${quoted(headline)} in capitals`, {at: '/headline'})
}
