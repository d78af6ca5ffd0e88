import {append} from '../contracts/pointer.ts'
import {report} from '../diagnostics/report.ts'
import {gathered, placeOf, type Spot} from './gathered.ts'
import type {Rule} from './rule.ts'

/**
 * A picture without alternative text says nothing to those who do not see it (WCAG 2.2, 1.1.1).
 * A figure without a URL is the trace of a picture, and nobody can say what it shows.
 */
export const altMissing: Rule = function* (document, context) {
  const all = gathered(document, context)
  for (const spot of all.of('figure')) {
    const {kind, url, alt} = spot.value.media
    if (kind === 'image' && url && alt === undefined) yield missing(spot, 'media')
  }
  for (const spot of all.of('image')) if (spot.value.alt === undefined) yield missing(spot)
}

const missing = (spot: Spot, member?: string) => {
  const at = placeOf(spot)
  return report('alt-missing', 'image without alternative text', {
    at: member === undefined ? at : append(at, member),
  })
}
