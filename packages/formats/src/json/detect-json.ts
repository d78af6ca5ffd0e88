import {skipBlanks} from './skip-blanks.ts'

const far = 1_000

/** How likely a source is JSON: by its file's name and by how it begins. Constant time. */
export function detectJson(source: string, {path}: {readonly path?: string | undefined}): number {
  const begins = howItBegins(source)
  if (path !== undefined && /\.(?:json|ndjson|jsonl)$/i.test(path)) return begins > 0 ? 1 : 0.9
  return begins
}

function howItBegins(source: string): number {
  const end = Math.min(source.length, far)
  const start = skipBlanks(source, source.startsWith('\ufeff') ? 1 : 0, end)
  const next = source.charAt(skipBlanks(source, start + 1, end))
  if (source.charAt(start) === '{') return next === '"' || next === '}' ? 0.95 : 0.1
  if (source.charAt(start) === '[') return next === '{' ? 0.9 : next === ']' ? 0.3 : 0
  return 0
}
