/** Where two blocks of a flattened page stand together without a space, as sorted offsets. */
export interface Glue {
  readonly offsets: Int32Array
}

/** A line's joins are believed from this many sentences that run into the next one. */
const enough = 2

/**
 * Find the joins in one flattened line: `end.Next` always; `lowerUpper` and letters with digits only
 * on a line that shows by the first kind that it was flattened without spaces.
 */
export function findGlue(text: string, start: number, end: number): readonly number[] {
  const strong: number[] = []
  const weak: number[] = []
  let small = 0 // small letters in a row before this place
  for (let at = start; at < end; at++) {
    const letter = text.charAt(at)
    const kind = kindOf(letter)
    if (kind === 'upper') {
      const before = text.charAt(at - 1)
      if (small >= 2) {
        if (kindOf(text.charAt(at + 1)) === 'lower') weak.push(at)
      } else if (endMarks.has(before) && at - start > 3 && spoken(text, at - 2)) {
        if (!isAddress(text, at)) strong.push(at)
      } else if (
        kindOf(before) === 'digit' &&
        kindOf(text.charAt(at + 1)) === 'lower' &&
        at > start
      ) {
        weak.push(at)
      }
    } else if (
      kind === 'digit' &&
      small >= 3 &&
      /^\d{1,2}[.:/]|^\d{4}/.test(text.slice(at, at + 4))
    ) {
      weak.push(at)
    }
    small = kind === 'lower' ? small + 1 : 0
  }
  return strong.length >= enough ? [...strong, ...weak].sort((a, b) => a - b) : strong
}

const endMarks: ReadonlySet<string> = new Set('.!?…"”»)')

/** Two small letters or digits, or closing quotes after a mark, stand before a real sentence end. */
function spoken(text: string, at: number): boolean {
  const before = kindOf(text.charAt(at))
  if (before === 'lower') return kindOf(text.charAt(at - 1)) === 'lower'
  return (
    before === 'digit' ||
    text.charAt(at) === '.' ||
    text.charAt(at) === '!' ||
    text.charAt(at) === '?'
  )
}

/** `example.Com/…` and `name@…` are no joins. */
function isAddress(text: string, at: number): boolean {
  let low = at - 1
  while (low > at - 40 && low >= 0 && text.charAt(low) !== ' ') {
    if ('@/'.includes(text.charAt(low))) return true
    low--
  }
  return false
}

/** The kind of a letter, by its case. */
export function kindOf(letter: string): 'upper' | 'lower' | 'digit' | 'other' {
  const code = letter.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return 'digit'
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'lower'
    return code >= 0x41 && code <= 0x5a ? 'upper' : 'other'
  }
  if (!(code >= 0xc0)) return 'other'
  const lower = letter.toLowerCase()
  if (lower !== letter) return 'upper'
  return letter.toUpperCase() !== letter ? 'lower' : 'other'
}
