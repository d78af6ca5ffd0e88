import {append, type Pointer} from '../contracts/pointer.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {foldWords} from '../fold-words.ts'
import type {Byline} from '../parts/byline.ts'
import type {Credit} from '../parts/credit.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'

/**
 * Readers credit the same person twice when a byline does. Often it is a co-author pasted over, so
 * there is no single right fix. The same name in another role or house is no repetition, and neither
 * are two references that are printed alike: people share names.
 */
export const bylineRepeatsName: Rule = function* (document, context) {
  if ('byline' in document && document.byline) yield* inByline(document.byline, '/byline')
  const all = gathered(document, context)
  for (const spot of all.of('item')) {
    if (spot.value.byline) yield* inByline(spot.value.byline, `${placeOf(spot)}/byline`)
  }
  for (const spot of all.of('linkList')) {
    for (const [index, {byline}] of spot.value.items.entries()) {
      if (byline) yield* inByline(byline, `${placeOf(spot)}/items/${index}/byline`)
    }
  }
}

function* inByline({contributors}: Byline, at: Pointer): Generator<Diagnostic> {
  const seen = new Set<string>()
  for (const [index, credit] of contributors.entries()) {
    const {ref, name} = credit
    const refKey = ref === undefined ? undefined : key('ref', ref, credit)
    const nameKey = name === undefined ? undefined : key('name', foldWords(name), credit)
    if (seen.has(refKey ?? nameKey ?? '')) {
      const place = append(append(append(at, 'contributors'), index), name ? 'name' : 'ref')
      yield report('byline-repeats-name', `second ${quoted(name ?? ref ?? '')}`, {at: place})
    }
    for (const one of [refKey, nameKey]) if (one !== undefined) seen.add(one)
  }
}

const key = (by: string, who: string, {role, organization}: Credit): string =>
  JSON.stringify([by, who, role, organization])
