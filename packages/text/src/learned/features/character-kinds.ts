/** What a UTF-16 unit is, as far as the shape of a line goes. */
export const kind = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  letter: 4,
  han: 5,
  hangul: 6,
  stop: 7,
  space: 8,
  quote: 9,
  comma: 10,
  separator: 11,
  bracket: 12,
  dash: 13,
  ask: 14,
  colon: 15,
} as const

/** The kind of each unit below 0x3040: above, ranges are enough. */
const kinds: Uint8Array = new Uint8Array(0x3040)
/** The small letter of each unit below 0x2000. */
const lowers: Uint16Array = new Uint16Array(0x2000)

for (let code = 0; code < 0x2000; code++) {
  const char = String.fromCharCode(code)
  const lower = char.toLowerCase()
  lowers[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  if (code >= 0x30 && code <= 0x39) kinds[code] = kind.digit
  else if (lower !== char) kinds[code] = kind.upper
  else if (char.toUpperCase() !== char) kinds[code] = kind.lower
  else if (code > 0xbf && code !== 0xd7 && code !== 0xf7) kinds[code] = kind.letter
}
const marks: readonly (readonly [string, number])[] = [
  ['.…।؟።', kind.stop],
  ['?!¿¡', kind.ask],
  [' \t\u00a0\u3000\u2002\u2003\u2009\u202f', kind.space],
  ['"\'“”‘’„‚«»‹›「」『』', kind.quote],
  [',;،、', kind.comma],
  ['|/·•›→>»▪●■►▶\\', kind.separator],
  ['()[]{}（）【】', kind.bracket],
  ['-–—−‐‑', kind.dash],
  [':', kind.colon],
  ['。', kind.stop],
]
for (const [chars, value] of marks) for (const char of chars) kinds[char.charCodeAt(0)] = value

/** The kind of a UTF-16 unit. */
export function kindOf(code: number): number {
  if (code < 0x3040) return kinds[code] ?? kind.other
  if (code >= 0xac00 && code <= 0xd7a3) return kind.hangul
  if (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff))
    return code === 0x30fb ? kind.separator : kind.han
  if (code >= 0xff00 && code <= 0xff65) {
    if (code === 0xff1f || code === 0xff01) return kind.ask
    if (code === 0xff08 || code === 0xff09) return kind.bracket
    if (code === 0xff1a) return kind.colon
    if (code >= 0xff10 && code <= 0xff19) return kind.digit
    return code === 0xff0c ? kind.comma : kind.other
  }
  return code >= 0xd800 && code <= 0xf8ff ? kind.other : kind.letter
}

/** The small letter of a UTF-16 unit. */
export const lowerOf = (code: number): number => (code < 0x2000 ? (lowers[code] ?? code) : code)

/** A letter or a digit of any script. */
export const isWordKind = (found: number): boolean => found >= kind.lower && found <= kind.hangul
