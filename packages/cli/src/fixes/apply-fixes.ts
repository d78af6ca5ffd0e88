import type {Diagnostic} from '@copydesk/schema'

/** A text with fixes applied. */
export interface Fixed {
  readonly text: string
  readonly applied: number
}

/**
 * Apply the safe fixes of these findings. Of two that touch the same place the first is applied, and
 * the other is left for another round.
 */
export function applyFixes(source: string, found: readonly Diagnostic[]): Fixed {
  const fixes = found.flatMap(({fix}) => {
    const edits = (fix?.safe ? fix.edits : []).toSorted((a, b) => a.span.start - b.span.start)
    const apart = edits.every(({span}, index) => span.start >= (edits[index - 1]?.span.end ?? 0))
    return edits.length > 0 && apart ? [edits] : []
  })
  fixes.sort((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0))
  let text = ''
  let at = 0
  let touched = -1
  let applied = 0
  for (const edits of fixes) {
    const first = edits[0]
    if (!first || first.span.start <= touched) continue
    for (const {span, text: written} of edits) {
      text += source.slice(at, span.start) + written
      at = span.end
    }
    touched = at
    applied++
  }
  return {text: text + source.slice(at), applied}
}
