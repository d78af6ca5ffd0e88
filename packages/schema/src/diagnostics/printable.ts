/** C0 and C1 controls, bidirectional and zero-width characters, lone surrogates, line separators. */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu

/** Text that is safe in a terminal and in a log: what does not print is shown as `\u{…}`. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  })
}

/** Hostile or long text as a message quotes it: escaped, and cut to `most` UTF-16 units. */
export function quoted(text: string, most = 60): string {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text
  return `\`${printable(cut)}\``
}
