import type {Span} from '@copydesk/schema'

/** The comments in a stretch of markdown. One without an end hides what follows: it is none. */
export function commentsIn(text: string): readonly Span[] {
  const found: Span[] = []
  let start = text.indexOf('<!--')
  while (start >= 0) {
    // `<!-->` is a whole comment.
    const close = text.indexOf('-->', start + 2)
    if (close < 0) break
    found.push({start, end: close + 3})
    start = text.indexOf('<!--', close + 3)
  }
  return found
}
