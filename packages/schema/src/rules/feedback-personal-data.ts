import {append} from '../contracts/pointer.ts'
import {report} from '../diagnostics/report.ts'
import {walk} from '../tree/children.ts'
import type {Rule} from './rule.ts'

/** Something@host.domain, each part bounded so that no text takes long. */
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,63}/u
/** At least eight digits, with the separators of telephone numbers between. */
const telephone = /(?<![\p{L}\p{N}])(?:\+|00|\(?0)\d(?:[ ()./-]{0,2}\d){6,14}(?!\d)/u

/** What readers write may hold data that must not be published. */
export const feedbackPersonalData: Rule = function* (document) {
  if (document.type !== 'feedback') return
  for (const {node, at} of walk(document)) {
    if (node.type !== 'text') continue
    const found = email.test(node.value)
      ? 'e-mail address'
      : telephone.test(node.value)
        ? 'telephone number'
        : undefined
    if (found) yield report('feedback-personal-data', found, {at: append(at, 'value')})
  }
}
