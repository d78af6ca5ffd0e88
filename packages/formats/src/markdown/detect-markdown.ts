const far = 4_000

/** How likely a source is markdown: by its file's name and by how it begins. Constant time. */
export function detectMarkdown(
  source: string,
  {path}: {readonly path?: string | undefined},
): number {
  if (path !== undefined && /\.(?:md|markdown)$/i.test(path)) return 1
  const start = source.slice(source.startsWith('\ufeff') ? 1 : 0, far)
  if (hasFrontMatter(start)) return 0.9
  const lines = start.split('\n')
  const marked = lines.some((line) => /^(?:#{1,6} \S|```|:{2,}[a-z])/.test(line))
  return marked ? 0.5 : 0.05
}

/** A first line of three hyphens or pluses, and then a key: a rule above a paragraph has none. */
const hasFrontMatter = (start: string): boolean =>
  /^---[ \t]*\r?\n(?:[\w"'-]+[ \t]*:|---)/.test(start) ||
  /^\+\+\+[ \t]*\r?\n(?:[\w."'-]+[ \t]*=|\[|\+\+\+)/.test(start)
