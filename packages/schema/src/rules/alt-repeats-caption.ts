import {report} from '../diagnostics/report.ts'
import {foldWords} from '../fold-words.ts'
import {textOf} from '../tree/text-of.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'

/** A screen reader reads both: the alternative text says what is seen, the caption what it means. */
export const altRepeatsCaption: Rule = function* (document, context) {
  for (const spot of gathered(document, context).of('figure')) {
    const {media, caption} = spot.value
    if (!media.alt || !caption) continue
    const words = foldWords(media.alt)
    if (words === '' || words !== foldWords(textOf(caption))) continue
    yield report('alt-repeats-caption', 'alternative text with the words of the caption', {
      at: `${placeOf(spot)}/media/alt`,
    })
  }
}
