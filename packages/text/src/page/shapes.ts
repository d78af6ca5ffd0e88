/** An uppercase letter begins this text, after quotes and brackets. */
export function startsUpper(text: string): boolean {
  const first = firstLetter(text)
  return first !== '' && first !== first.toLowerCase()
}

/** A lowercase letter begins this text, after quotes and brackets. */
export function startsLower(text: string): boolean {
  const first = firstLetter(text)
  return first !== '' && first === first.toLowerCase() && first !== first.toUpperCase()
}

/** The first character behind opening punctuation. */
export function firstLetter(text: string): string {
  if (isPlain(text.charCodeAt(0))) return text.charAt(0)
  let at = 0
  while (at < text.length && opening.has(text.charAt(at))) at++
  return text.charAt(at)
}

/** The last character before closing punctuation. */
export function lastMark(text: string): string {
  let at = text.length - 1
  if (isPlain(text.charCodeAt(at))) return text.charAt(at)
  while (at > 0 && closing.has(text.charAt(at))) at--
  return text.charAt(at)
}

/** A sentence ends here: a full stop or its like, under closing quotes. */
export const endsSentence = (text: string): boolean => sentenceMarks.has(lastMark(text))

/** The text without blanks at its ends and with one space for each run of blanks. */
export const oneSpaced = (text: string): string =>
  text
    .split(/[ \t\n]+/)
    .filter(Boolean)
    .join(' ')

const opening: ReadonlySet<string> = new Set('"\'“”‘’„‚«»‹›([{¿¡「『*_–—-•')
const closing: ReadonlySet<string> = new Set('"\'”’“‘»«›‹)]}」』*_')
const sentenceMarks: ReadonlySet<string> = new Set('.!?…。！？؟।')

/** A Latin letter without marks: most words begin and end with one. */
function isPlain(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}
