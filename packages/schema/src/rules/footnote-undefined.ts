import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {gathered, type Part, placeOf, placeOfPart} from './gathered.ts'
import type {Rule} from './rule.ts'

/** A reference without its note leads nowhere. */
export const footnoteUndefined: Rule = function* (document, context) {
  const all = gathered(document, context)
  const references = all.of('footnoteReference')
  if (all.whole.includes('[^')) {
    for (const {parts} of all.texts) for (const part of parts) yield* inText(part)
  }
  if (references.length === 0) return
  const defined = new Set(all.of('footnote').map(({value}) => value.identifier))
  for (const spot of references) {
    if (defined.has(spot.value.identifier)) continue
    const name = quoted(spot.value.identifier)
    yield report('footnote-undefined', `reference to the footnote ${name}`, {at: placeOf(spot)})
  }
}

/** Markdown takes a reference without its note for words, right behind others. */
const written = /(?<=[\p{L}\p{N}.,;:!?"”’»)])\[\^([\p{L}\p{N}_][\p{L}\p{N}_-]{0,60})\](?![(:])/gu

function* inText(part: Part): Generator<Diagnostic> {
  for (const [, name = ''] of part.value.matchAll(written)) {
    const at = placeOfPart(part)
    yield report('footnote-undefined', `reference to the footnote ${quoted(name)}`, {at})
  }
}
