import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'

/** A reference without its note leads nowhere. */
export const footnoteUndefined: Rule = function* (document, context) {
  const all = gathered(document, context)
  const references = all.of('footnoteReference')
  if (references.length === 0) return
  const defined = new Set(all.of('footnote').map(({value}) => value.identifier))
  for (const spot of references) {
    if (defined.has(spot.value.identifier)) continue
    const name = quoted(spot.value.identifier)
    yield report('footnote-undefined', `reference to the footnote ${name}`, {at: placeOf(spot)})
  }
}
