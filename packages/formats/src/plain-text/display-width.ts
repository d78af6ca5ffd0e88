/** How many columns a line takes where letters are of one width: none for marks, two for wide signs. */
export function displayWidth(line: string): number {
  let width = 0
  for (const character of line) width += columns(character)
  return width
}

const zero = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]$/u

function columns(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return code === 0xad ? 0 : 1
  if (zero.test(character)) return 0
  return wide.test(character) ? 2 : 1
}
