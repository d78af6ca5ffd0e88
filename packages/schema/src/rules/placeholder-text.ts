import {append} from '../contracts/pointer.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {walk} from '../tree/children.ts'
import type {Rule} from './rule.ts'

/** The field's marks for copy to come: XXX, and the typesetters' Latin. */
const placeholder = /(?<![\p{L}\p{N}])(?:XXX+|TKTK(?:TK)*|[Ll]orem [Ii]psum)(?![\p{L}\p{N}])/u
/** *To come* in English newsrooms; elsewhere `TK` is an abbreviation of other things. */
const english = /(?<![\p{L}\p{N}])TK(?![\p{L}\p{N}])/u

/** Copy to come that never came. */
export const placeholderText: Rule = function* (document) {
  const patterns = /^en\b/i.test(document.language ?? 'en') ? [placeholder, english] : [placeholder]
  if ('headline' in document && document.headline) {
    const found = find(document.headline, patterns)
    if (found) yield report('placeholder-text', quoted(found), {at: '/headline'})
  }
  for (const {node, at} of walk(document)) {
    if (node.type !== 'text') continue
    const found = find(node.value, patterns)
    if (found) yield report('placeholder-text', quoted(found), {at: append(at, 'value')})
  }
}

function find(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found) return found[0]
  }
  return undefined
}
