import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {foldWords} from '../fold-words.ts'
import {textOf} from '../tree/text-of.ts'
import {beginnings} from './beginnings.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'
import {vagueLinkWords, vagueOnlyIn} from './vague-link-words.ts'

const vague: ReadonlySet<string> = new Set(Object.values(vagueLinkWords).flat())
const longest = 30

/** Who goes from link to link hears its words alone (WCAG 2.2, 2.4.4). */
export const linkTextVague: Rule = function* (document, context) {
  for (const spot of gathered(document, context).of('link')) {
    const [first] = spot.value.children
    if (first?.type === 'text') {
      const {value} = first
      if (value.length > longest || (value.length > 3 && !mayBegin(value))) continue
    }
    const text = textOf(spot.value.children)
    if (text.length > longest || !mayBegin(text)) continue
    const words = foldWords(text)
    if (!vague.has(words) && !ownVague(words, document.language)) continue
    yield report('link-text-vague', `link with the words ${quoted(text)}`, {at: placeOf(spot)})
  }
}

const mayBegin = beginnings([...vague, ...Object.values(vagueOnlyIn).flat()])

function ownVague(words: string, language = ''): boolean {
  const [own = ''] = language.toLowerCase().split('-')
  return Object.hasOwn(vagueOnlyIn, own) && (vagueOnlyIn[own] ?? []).includes(words)
}
