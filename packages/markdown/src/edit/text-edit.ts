import type {Span} from '@copydesk/schema'

/** One change of a source: what stands at `span` becomes `text`. */
export interface TextEdit {
  readonly span: Span
  readonly text: string
}

/** The source with these edits made, or `undefined` where two of them are about the same place. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string | undefined {
  const parts: string[] = []
  let done = 0
  for (const {span, text} of inOrder(edits)) {
    if (span.start < done || span.end < span.start) return
    parts.push(source.slice(done, span.start), text)
    done = span.end
  }
  return [...parts, source.slice(done)].join('')
}

/** Edits from the start of the source to its end. Those at one place stay in the order given. */
export const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] =>
  [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
