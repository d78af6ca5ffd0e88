/**
 * The nearest slug, or an empty string. `slugify('Crème Brûlée')` is `creme-brulee`. Letters that do
 * not decompose to ASCII are left out, so that nothing is transliterated by guess.
 */
export function slugify(text: string): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replaceAll('ß', 'ss')
  return ascii
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
}
