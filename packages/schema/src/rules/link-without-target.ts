import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {textOf} from '../tree/text-of.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'

/** A link whose target was lost looks like a link and leads nowhere. */
export const linkWithoutTarget: Rule = function* (document, context) {
  for (const spot of gathered(document, context).of('link')) {
    if (spot.value.url !== undefined) continue
    const words = quoted(textOf(spot.value.children))
    yield report('link-without-target', `link ${words} without a URL`, {at: placeOf(spot)})
  }
}
