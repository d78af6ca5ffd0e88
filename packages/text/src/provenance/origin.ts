import type {Origin, Pointer, Span} from '@copydesk/schema'
import type {CleanText} from '../page/clean-text.ts'

/** Where the parts of the value stand in the raw source; a container has the spans of all it holds. */
export function originOf(
  clean: CleanText,
  leaves: ReadonlyMap<string, readonly Span[]>,
  confidence?: ((at: Pointer) => number) | undefined,
): Origin {
  const raw = ({start, end}: Span): Span => ({
    start: clean.rawOf(start),
    end: clean.rawOf(end - 1) + 1,
  })
  return {
    ...(confidence ? {confidence} : {}),
    spans(at: Pointer, part: 'key' | 'value' = 'value') {
      if (part === 'key') return []
      const own = leaves.get(at)
      if (own) return own.map(raw)
      const inside: Span[] = []
      for (const [leaf, spans] of leaves)
        if (at === '' || leaf.startsWith(`${at}/`)) inside.push(...spans)
      return inside.map(raw).sort((a, b) => a.start - b.start || a.end - b.end)
    },
  }
}
