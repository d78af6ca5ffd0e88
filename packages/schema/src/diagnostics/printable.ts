/**
 * C0 and C1 controls, lone surrogates, line separators, and all that does not show: zero-width and
 * bidirectional characters, tags, fillers. Variation selectors stand, since emoji have them.
 */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\ufff9-\ufffb\ud800-\udfff]|(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu

/** Text that is safe in a terminal and in a log: what does not print is shown as `\u{…}`. */
export function printable(text: string): string {
  if (isPlain(text)) return text
  return text.replace(unprintable, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  })
}

/** Whether all of a text is ASCII that prints, as most messages are, or the sign of a cut. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code < 0x20 || code > 0x7e) && code !== 0x2026) return false
  }
  return true
}

/** Hostile or long text as a message quotes it: escaped, and cut to `most` UTF-16 units. */
export function quoted(text: string, most = 60): string {
  const cut =
    text.length > most ? `${text.slice(0, endsInPair(text, most) ? most - 1 : most)}…` : text
  return `\`${printable(cut)}\``
}

/** Whether a cut here would leave half a character. */
const endsInPair = (text: string, end: number): boolean => (text.codePointAt(end - 1) ?? 0) > 0xffff
