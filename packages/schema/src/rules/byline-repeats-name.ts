import {append, pointer} from '../contracts/pointer.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import type {Rule} from './rule.ts'

/**
 * Readers credit the same person twice when a byline does. Often it is a co-author pasted over, so
 * there is no single right fix. The same name in another role is no repetition.
 */
export const bylineRepeatsName: Rule = function* (document) {
  if (!('byline' in document)) return
  const seen = new Set<string>()
  for (const [index, credit] of (document.byline?.contributors ?? []).entries()) {
    const key = JSON.stringify([credit.ref ?? credit.name?.toLowerCase(), credit.role])
    const at = pointer('byline', 'contributors', index)
    const named = credit.name ?? credit.ref ?? ''
    if (seen.has(key)) {
      const place = append(at, credit.name === undefined ? 'ref' : 'name')
      yield report('byline-repeats-name', `second ${quoted(named)}`, {at: place})
    }
    seen.add(key)
  }
}
