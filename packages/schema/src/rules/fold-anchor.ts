/**
 * An anchor's letters and digits in lower case: what GitHub, kramdown, Hugo, Zola and Pandoc make of one
 * heading differs in the signs between them.
 */
export function foldAnchor(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
