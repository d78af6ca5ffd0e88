/** Elements that stand beside paragraphs, not in them. */
const block =
  /^<\/?(?:address|article|aside|blockquote|div|dl|figure|form|h[1-6]|hr|iframe|ol|p|pre|section|table|ul|video|audio|!--)[\s>/-]/i

/**
 * The text of a post as HTML. WordPress keeps older posts without elements for their paragraphs: a
 * blank line parts them, and a line's end is one. Posts that have such elements stay as they are.
 */
export function paragraphsOf(text: string): string {
  if (/<p[\s>]|<!-- wp:/i.test(text)) return text
  const parts: string[][] = [[]]
  let isVerbatim = false
  for (const line of text.split('\n')) {
    if (line.trim() === '' && !isVerbatim) parts.push([])
    else parts.at(-1)?.push(line)
    // Inside of `pre` blank lines are text.
    if (/<pre[\s>]/i.test(line)) isVerbatim = true
    if (/<\/pre>/i.test(line)) isVerbatim = false
  }
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      block.test((lines[0] ?? '').trimStart()) ? lines.join('\n') : `<p>${lines.join('<br>')}</p>`,
    )
    .join('\n')
}
