import {report} from '../diagnostics/report.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'

/** A poem of one line is mostly a poem whose line breaks were lost on the way. */
export const poemSingleLine: Rule = function* (document, context) {
  for (const spot of gathered(document, context).of('poem')) {
    const lines = spot.value.children.flatMap((stanza) => stanza.children)
    if (lines.length === 1)
      yield report('poem-single-line', 'poem of one line', {at: placeOf(spot)})
  }
}
