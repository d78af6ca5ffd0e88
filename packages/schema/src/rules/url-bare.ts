import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {textOf} from '../tree/text-of.ts'
import {gathered, placeOf, placeOfPart, type Spot} from './gathered.ts'
import {partSpan} from './part-span.ts'
import type {Rule} from './rule.ts'

/** The beginning of a web address in running text; what it is cut to is for the message alone. */
const address = /(?<![\p{L}\p{N}/])(?:https?:\/\/|www\.)[\p{L}\p{N}][^\s<>"”»]{0,300}/iu

/** An address is spelled out by those who read aloud, and says less than the name of what is there. */
export const urlBare: Rule = function* (document, context) {
  const all = gathered(document, context)
  for (const spot of all.of('link')) {
    const [first] = spot.value.children
    if (first?.type === 'text' && begins(first.value)) continue
    const text = textOf(spot.value.children).trim()
    if (!/^(?:https?:\/\/|www\.)\S+$/i.test(text)) continue
    yield report('url-bare', `address ${quoted(text)} as the words of a link`, {at: placeOf(spot)})
  }
  if (!all.whole.includes('://') && !all.whole.includes('www.')) return
  for (const {text, kind, parts} of all.texts) {
    if (kind === 'source' || (!text.includes('://') && !text.includes('www.'))) continue
    for (const part of parts) {
      const found = address.exec(part.value)
      if (!found || isLinked(part.spot)) continue
      const written = found[0].replace(/[.,;:!?)\]'’]{1,9}$/, '')
      const end = found.index + written.length
      const span = partSpan(part, {start: found.index, end}, context)
      yield report('url-bare', `address ${quoted(written)}`, {at: placeOfPart(part), span})
    }
  }
}

/** A quick look: words that begin with a letter that no address begins with. */
function begins(words: string): boolean {
  const letter = words.charCodeAt(0) | 0x20
  const isOther = letter !== 0x68 && letter !== 0x77
  return (letter >= 0x61 && letter <= 0x7a && isOther) || !/^\s*[hw]/i.test(words)
}

function isLinked(spot: Spot): boolean {
  for (let one: Spot | undefined = spot.around; one; one = one.around) {
    const {value} = one
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'link')
      return true
  }
  return false
}
