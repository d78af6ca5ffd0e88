import {type Diagnostic, nearest, quoted, report, type Span} from '@copydesk/schema'
import {otherName, otherNames} from './other-names.ts'

/** What telling of a key needs to know of the keys around it. */
export interface KeyNames {
  /** The keys that the document could have, and does not have yet. */
  readonly free: readonly string[]
  /** The key that it was read as, where there is only one thing that it can mean. */
  readonly right?: string | undefined
}

/**
 * Tell of a key that is not in the vocabulary, with the one that was probably meant: by the names of
 * other houses and languages, or by its letters. There is a fix where only one comes into question,
 * and it is safe where the key was read as that one already.
 */
export function unknownKey(name: string, span: Span, {free, right}: KeyNames): Diagnostic {
  const meant = right ? [right] : meantBy(name, free)
  const [hint] = meant
  const expected =
    hint === undefined
      ? 'a key of the vocabulary, or one under `extra`'
      : meant.map((one) => `\`${one}\``).join(' or ')
  const fix =
    hint === undefined || meant.length > 1
      ? {}
      : {fix: {edits: [{span, text: hint}], safe: hint === right}}
  return report('front-matter-unknown-key', `key ${quoted(name)}`, {span, expected, ...fix})
}

/** What each key means beside the same free keys: many files have the same. */
const found = new WeakMap<readonly string[], Map<string, readonly string[]>>()
const mostFound = 1_000

/** The free keys that come into question: one, or two that are equally near. */
function meantBy(name: string, free: readonly string[]): readonly string[] {
  const known = found.get(free) ?? new Map<string, readonly string[]>()
  const meant = known.get(name) ?? findMeant(name, free)
  if (known.size < mostFound) found.set(free, known.set(name, meant))
  return meant
}

function findMeant(name: string, free: readonly string[]): readonly string[] {
  const other = otherName(name)
  if (other !== undefined && free.includes(other)) return [other]
  const isClose = closeTo(name)
  const candidates = [
    ...free.filter(isClose),
    ...otherNames.filter((one) => isClose(one) && free.includes(otherName(one) ?? '')),
  ]
  const first = nearest(name, candidates)
  if (first === undefined) return []
  if (candidates.length === 1) return [free.includes(first) ? first : (otherName(first) ?? first)]
  // Of several equally near ones the first in order is found, so that both orders tell of two.
  const near = [first, nearest(name, candidates.toReversed()) ?? first]
  return [...new Set(near.map((one) => (free.includes(one) ? one : (otherName(one) ?? one))))]
}

/**
 * Whether a name can be near at all. Distances are dear, and most names are far off: no step of a
 * distance changes a length by more than one, or which letters there are by more than two.
 */
function closeTo(name: string): (one: string) => boolean {
  const most = Math.max(1, Math.floor(name.length / 3))
  const letters = lettersOf(name)
  const separators = name.length - name.replace(/[-_\s]/g, '').length
  return (one) =>
    Math.abs(one.length - name.length) <= most + separators &&
    bits(lettersOf(one) ^ letters) <= 2 * most
}

/** The ASCII letters of a name, a bit for each. */
function lettersOf(name: string): number {
  let found = 0
  for (let at = 0; at < name.length; at++) {
    const letter = (name.charCodeAt(at) | 32) - 97
    if (letter >= 0 && letter < 26) found |= 1 << letter
  }
  return found
}

function bits(number: number): number {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count++
  return count
}
