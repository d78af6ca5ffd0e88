/** 0 for letters and all else, 1 for blanks, 2 for punctuation and symbols. */
function classify(character: string, surrogate: 0 | 2): 0 | 1 | 2 {
  if (character === '' || /\s/u.test(character)) return 1
  if (/[\ud800-\udfff]/.test(character)) return surrogate
  return /[\p{P}\p{S}]/u.test(character) ? 2 : 0
}

/**
 * Whether a delimiter between these two characters works as the edge of a mark. Engines differ over
 * what is beyond the basic plane, so it counts as the worse of a letter and a symbol.
 */
export function flanks(delimiter: string, outside: string, inside: string): boolean {
  const outer = classify(outside, 0)
  if (delimiter === '_' || delimiter === '__') return outer !== 0
  return classify(inside, 2) === 0 || outer !== 0
}
