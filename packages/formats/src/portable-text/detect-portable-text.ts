/** How likely a source is Portable Text: JSON whose objects name their `_type`. Constant time. */
export function detectPortableText(source: string): number {
  const start = source.slice(0, 4_000).trimStart()
  if (!/^\ufeff?\s*[[{]/.test(start)) return 0
  // A document of ours says so at once.
  if (/^\ufeff?\s*\{\s*"type"\s*:/.test(start)) return 0
  return /"_type"\s*:\s*"/.test(start) ? 1 : 0
}
