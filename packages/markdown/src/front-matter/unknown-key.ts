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

/** The free keys that come into question: one, or two that are equally near. */
function meantBy(name: string, free: readonly string[]): readonly string[] {
  const other = otherName(name)
  if (other !== undefined && free.includes(other)) return [other]
  const candidates = [...free, ...otherNames.filter((one) => free.includes(otherName(one) ?? ''))]
  // Of several equally near ones the first in order is found, so that both orders tell of two.
  const near = [candidates, candidates.toReversed()].flatMap((all) => nearest(name, all) ?? [])
  return [...new Set(near.map((one) => (free.includes(one) ? one : (otherName(one) ?? one))))]
}
