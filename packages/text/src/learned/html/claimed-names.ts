import {namesIn} from '../fields/names-in.ts'

/** The names that a claim about authors makes: one, or several in a sentence. Addresses are none. */
export function claimedNames(value: string): readonly string[] {
  const bare = value
    .slice(0, 300)
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (bare === '' || /^https?:|^www\.|@/.test(bare)) return []
  const joined = /[,;|/&]|\s(?:and|und|et|y|e|og|och|en|i|ve|dan)\s/i.test(bare)
  if (!joined) return [bare.replace(/^(?:by|von|par|por)\s+/i, '')]
  const names = namesIn(`By ${bare.replace(/^(?:by|von|par|por)\s+/i, '')}`, undefined).map(
    ({name}) => name,
  )
  return names.length > 0 ? names : [bare]
}
