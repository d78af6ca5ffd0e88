import type {Origin} from '../contracts/origin.ts'
import {type Pointer, parent} from '../contracts/pointer.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Span} from '../diagnostics/span.ts'
import type {CheckOptions} from './check-options.ts'
import type {Finding} from './from-issue.ts'
import {toFix} from './replace.ts'

/** A finding's diagnostic with its place in the source, and its fix where one can be made. */
export function locate(
  {diagnostic, key, replacement}: Finding,
  {origin, source}: Pick<CheckOptions, 'origin' | 'source'>,
): Diagnostic {
  if (!origin || diagnostic.at === undefined || diagnostic.span) return diagnostic
  const span = spanOf(origin, diagnostic.at, key === undefined ? 'value' : 'key')
  if (!span) return diagnostic
  const fix = replacement && source !== undefined ? toFix(replacement, span, source) : undefined
  return {...diagnostic, span, ...(fix ? {fix} : {})}
}

/** The first span of a place, or of the nearest place around it that has one. */
function spanOf(origin: Origin, at: Pointer, part: 'key' | 'value'): Span | undefined {
  const [own] = origin.spans(at, part)
  if (own) return own
  for (let place = parent(at); place !== undefined; place = parent(place)) {
    const [span] = origin.spans(place, 'value')
    if (span) return span
  }
  return undefined
}
