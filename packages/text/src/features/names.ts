import {byMarkers, nameParticles, notInNames} from '../lexicon/bylines.ts'
import {kindOf} from '../segment/glue.ts'

/** Two to four capitalised words, with particles and initials: the shape of a person's name. */
export function isNameShape(text: string): boolean {
  if (text.length < 4 || text.length > 48) return false
  const words = text.split(' ').filter(Boolean)
  if (words.length < 2 || words.length > 5) return false
  let capitals = 0
  for (const word of words) {
    if (!/^[\p{L}\p{M}'’.-]+$/u.test(word)) return false
    const folded = word.toLowerCase()
    if (kindOf(word.charAt(0)) !== 'upper') {
      if (!nameParticles.has(folded)) return false
    } else if (byMarkers.has(folded) || notInNames.has(folded)) return false
    else capitals++
  }
  const last = words.at(-1) ?? ''
  return capitals >= 2 && capitals <= 4 && kindOf(last.charAt(0)) === 'upper' && last.length > 1
}
