import {append, type Pointer} from '../contracts/pointer.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {report} from '../diagnostics/report.ts'
import {gathered, placeOf, placeOfPart} from './gathered.ts'
import type {Rule} from './rule.ts'

/** Something@host.domain, each part bounded so that no text takes long. */
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,63}/u
/** A `+`, `00` or `0` and at least seven more digits, with the separators of telephone numbers between. */
const telephone =
  /(?<![\p{L}\p{N}.,/-]|\d )(?:\+|00|\(?0)[1-9](?:[ ()./-]{0,2}\d){6,14}(?![\p{L}\p{N}])/gu
/** What a telephone number is taken for: `05.03.2026`, `05/03/26`. */
const date = /(?<!\d)\d{1,2} ?([./-]) ?\d{1,2} ?\1 ?(?:\d{2}|\d{4})(?!\d)/u

/** What readers write may hold data that must not be published. */
export const feedbackPersonalData: Rule = function* (document, context) {
  if (document.type !== 'feedback') return
  const all = gathered(document, context)
  for (const {parts} of all.texts) {
    for (const part of parts) yield* inText(part.value, placeOfPart(part))
  }
  for (const spot of all.of('link')) {
    if (spot.value.url) yield* inUrl(spot.value.url, append(placeOf(spot), 'url'))
  }
}

function* inText(text: string, at: Pointer): Generator<Diagnostic> {
  if (email.test(text)) yield report('feedback-personal-data', 'e-mail address', {at})
  for (const [number] of text.matchAll(telephone)) {
    if (date.test(number)) continue
    yield report('feedback-personal-data', 'telephone number', {at})
    break
  }
}

function* inUrl(url: string, at: Pointer): Generator<Diagnostic> {
  const scheme = /^(mailto|tel):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined) return
  const found = scheme === 'tel' ? 'telephone number' : 'e-mail address'
  yield report('feedback-personal-data', found, {at})
}
