import type {Pointer} from '../contracts/pointer.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Fix, Span} from '../diagnostics/span.ts'
import type {RuleContext} from './rule.ts'

/**
 * A place as a fact: its pointer, its span where it has one, and whether the source holds the value
 * there letter by letter, so that another may be put in its place.
 */
export type PlaceFact =
  | readonly [at: Pointer]
  | readonly [at: Pointer, start: number, end: number, plain: boolean]

/** A value and its place. */
export type PlacedFact = readonly [value: string, place: PlaceFact]

/** A value's place as it will be wanted when the source is gone. */
export function placeFact(at: Pointer, value: string, {origin, source}: RuleContext): PlacedFact {
  const [span] = origin?.spans(at, 'value') ?? []
  if (!span) return [value, [at]]
  const written = source?.slice(span.start, span.end)
  return [value, [at, span.start, span.end, written === value]]
}

/** What a report needs of a place. */
export function told([at, start, end]: PlaceFact): {readonly at: Pointer; readonly span?: Span} {
  return start === undefined || end === undefined ? {at} : {at, span: {start, end}}
}

/**
 * The fix that puts the name that was probably meant in the place of one that is not known. It is safe
 * where the two are one name, written in two ways.
 */
export function replaceBy(
  meant: string | undefined,
  place: PlaceFact,
  {safe = false}: {readonly safe?: boolean | undefined} = {},
): Fix | undefined {
  const [, start, end, plain] = place
  if (meant === undefined || start === undefined || end === undefined || !plain) return undefined
  return {edits: [{span: {start, end}, text: meant}], safe}
}

/** Another place that matters, for a report's `related`. */
export function related(
  file: string,
  [, start, end]: PlaceFact,
  message: string,
): NonNullable<Diagnostic['related']> {
  return start === undefined || end === undefined ? [] : [{file, span: {start, end}, message}]
}
