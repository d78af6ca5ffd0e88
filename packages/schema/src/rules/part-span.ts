import type {Span} from '../diagnostics/span.ts'
import {type Part, placeOfPart} from './gathered.ts'
import type {RuleContext} from './rule.ts'

/** Where a stretch of a part's words stands in the source, if the source holds them letter by letter. */
export function partSpan(
  part: Part,
  {start, end}: Span,
  {origin, source}: RuleContext,
): Span | undefined {
  if (!origin || source === undefined) return
  const [span, ...more] = origin.spans(placeOfPart(part), 'value')
  if (!span || more.length > 0) return
  const written = source.slice(span.start, span.end)
  const from = written === part.value ? 0 : quotedPlainly(written, part.value) ? 1 : -1
  if (from < 0) return
  return {start: span.start + from + start, end: span.start + from + end}
}

const quotedPlainly = (written: string, value: string): boolean =>
  written === `"${value}"` || written === `'${value}'`
