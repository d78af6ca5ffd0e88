import type {Fix, Span} from '../diagnostics/span.ts'

/** One text in place of another. */
export interface Replacement {
  readonly from: string
  readonly to: string
  readonly safe: boolean
}

/**
 * The edit for a replacement where the source holds the text plainly or in quotation marks, and no
 * edit where it holds it in any other way.
 */
export function toFix({from, to, safe}: Replacement, span: Span, source: string): Fix | undefined {
  const written = source.slice(span.start, span.end)
  const ways = [
    [from, to],
    [`"${from}"`, `"${to}"`],
    [`'${from}'`, `'${to}'`],
  ] as const
  const text = ways.find(([before]) => before === written)?.[1]
  return text === undefined ? undefined : {edits: [{span, text}], safe}
}
