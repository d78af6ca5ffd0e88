import {report} from '../diagnostics/report.ts'
import {foldWords} from '../fold-words.ts'
import {textOf} from '../tree/text-of.ts'
import type {Rule} from './rule.ts'

/** A dek that says what the headline says takes a reader's time twice. */
export const dekRepeatsHeadline: Rule = function* (document) {
  if (!('headline' in document) || !document.headline || !document.dek) return
  const words = foldWords(document.headline)
  if (words !== '' && words === foldWords(textOf(document.dek))) {
    yield report('dek-repeats-headline', 'dek with the words of the headline', {at: '/dek'})
  }
}
