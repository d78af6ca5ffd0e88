import {report} from '../diagnostics/report.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'

/** Who made a picture is owed to them, and often by contract. The trace of a picture owes nothing. */
export const figureWithoutCredit: Rule = function* (document, context) {
  for (const spot of gathered(document, context).of('figure')) {
    const {media, credit} = spot.value
    if (!media.url || credit !== undefined) continue
    yield report('figure-without-credit', `${media.kind} without a credit`, {at: placeOf(spot)})
  }
}
