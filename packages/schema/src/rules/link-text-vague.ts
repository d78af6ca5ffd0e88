import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {foldWords} from '../fold-words.ts'
import {textOf} from '../tree/text-of.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'
import {vagueLinkWords, vagueOnlyIn} from './vague-link-words.ts'

const vague: ReadonlySet<string> = new Set(Object.values(vagueLinkWords).flat())
const longest = 40

/** Who goes from link to link hears its words alone (WCAG 2.2, 2.4.4). */
export const linkTextVague: Rule = function* (document, context) {
  for (const spot of gathered(document, context).of('link')) {
    const text = textOf(spot.value.children)
    if (text.length > longest) continue
    const words = foldWords(text)
    if (!vague.has(words) && !ownVague(words, document.language)) continue
    yield report('link-text-vague', `link with the words ${quoted(text)}`, {at: placeOf(spot)})
  }
}

function ownVague(words: string, language = ''): boolean {
  const [own = ''] = language.toLowerCase().split('-')
  return Object.hasOwn(vagueOnlyIn, own) && (vagueOnlyIn[own] ?? []).includes(words)
}
