import {givenNames} from '../../lexicon/given-names.ts'
import {kind, kindOf} from '../features/character-kinds.ts'

/**
 * What candidates for fields are told of a line beside the columns that every segment has: a bracket
 * or a slash at the end, a copyright mark and given names, which tell captions and credits.
 */
export function lineMarks(text: string): readonly number[] {
  const last = text.length - 1
  const closed = kindOf(text.charCodeAt(last)) === kind.bracket
  const stopped = closed && kindOf(text.charCodeAt(last - 1)) === kind.stop
  const opened = closed && kindOf(text.charCodeAt(0)) === kind.bracket
  const copyright = text.indexOf('©')
  let given = 0
  let first = 0
  for (const [index, word] of text
    .slice(0, 240)
    .split(/[\s,;:/|]+/, 24)
    .entries()) {
    if (!isGiven(word)) continue
    given++
    if (first === 0) first = index + 1
  }
  return [
    opened ? 3 : stopped ? 2 : closed ? 1 : 0,
    text.slice(-40).split('/').length - 1,
    copyright < 0 ? 0 : (copyright + 1) / text.length,
    Math.min(given, 4),
    first,
  ]
}

/** A word with a capital that is a given name, or begins with one and a hyphen. */
export function isGiven(word: string): boolean {
  const lower = word.toLowerCase()
  if (lower === word && kindOf(word.charCodeAt(0)) !== kind.han) return false
  return givenNames.has(lower) || givenNames.has(lower.split('-', 1)[0] ?? '')
}
