import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'

/** A note that nothing refers to is not read. */
export const footnoteUnused: Rule = function* (document, context) {
  const all = gathered(document, context)
  const notes = all.of('footnote')
  if (notes.length === 0) return
  const used = new Set(all.of('footnoteReference').map(({value}) => value.identifier))
  for (const spot of notes) {
    if (used.has(spot.value.identifier)) continue
    const name = quoted(spot.value.identifier)
    yield report('footnote-unused', `footnote ${name} without a reference`, {at: placeOf(spot)})
  }
}
