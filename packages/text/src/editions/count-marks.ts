import {editionMarks} from '../lexicon/edition-marks.ts'

interface Mark {
  /** The place of its kind. */
  readonly kind: number
  readonly words: string
}

const lists: readonly string[] = Object.values(editionMarks)

/** The marks by their first two letters; those of a kind in their order. */
const marks: ReadonlyMap<number, readonly Mark[]> = marksByOpening()

function marksByOpening(): ReadonlyMap<number, readonly Mark[]> {
  const made = new Map<number, Mark[]>()
  for (const [kind, list] of lists.entries()) {
    for (const words of list.split('|')) {
      const known = made.get(opening(words, 0))
      if (known) known.push({kind, words})
      else made.set(opening(words, 0), [{kind, words}])
    }
  }
  return made
}

/** Two UTF-16 units as one number. */
function opening(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

/** More of a kind tell nothing more. */
const most = 6

/** How often marks of each kind stand in a text of small letters, none inside of another of its kind. */
export function countMarks(text: string): readonly number[] {
  const counts = lists.map(() => 0)
  const ends = lists.map(() => 0)
  for (let at = 0; at + 1 < text.length; at++) {
    const before = text.charCodeAt(at - 1)
    if (before >= 0x61 && before <= 0x7a) continue
    const here = marks.get(opening(text, at))
    if (!here || isLetterBefore(text, at)) continue
    for (const {kind, words} of here) {
      if (at < ends[kind]! || counts[kind]! >= most || !text.startsWith(words, at)) continue
      counts[kind] = counts[kind]! + 1
      ends[kind] = at + words.length
    }
  }
  return counts
}

function isLetterBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  return at > 0 && /\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))
}
