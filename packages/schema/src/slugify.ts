/** The Latin letters that do not decompose, as Unicode's own transform from Latin to ASCII has them. */
const letters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŧ', 't'],
])

/**
 * The nearest slug, or an empty string. `slugify('Crème Brûlée')` is `creme-brulee`. Letters of other
 * scripts are left out, so that nothing is transliterated by guess.
 */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıħŧ]/g, (letter) => letters.get(letter) ?? '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
}
