import {isAscii} from '../fold-words.ts'

/**
 * An anchor's letters and digits in lower case: what GitHub, kramdown, Hugo, Zola and Pandoc make of one
 * heading differs in the signs between them.
 */
export function foldAnchor(name: string): string {
  if (isAscii(name)) return name.toLowerCase().replace(/[^a-z\d]+/g, '')
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
