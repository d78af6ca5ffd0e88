import {append} from '../contracts/pointer.ts'
import {report} from '../diagnostics/report.ts'
import {foldWords} from '../fold-words.ts'
import {walk} from '../tree/children.ts'
import {textOf} from '../tree/text-of.ts'
import type {Rule} from './rule.ts'

/** A screen reader reads both: the alternative text says what is seen, the caption what it means. */
export const altRepeatsCaption: Rule = function* (document) {
  for (const {node, at} of walk(document, {only: figures})) {
    if (node.type !== 'figure' || !node.media.alt || !node.caption) continue
    const words = foldWords(node.media.alt)
    if (words === '' || words !== foldWords(textOf(node.caption))) continue
    yield report('alt-repeats-caption', 'alternative text with the words of the caption', {
      at: append(append(at, 'media'), 'alt'),
    })
  }
}

const figures: ReadonlySet<string> = new Set(['figure'])
