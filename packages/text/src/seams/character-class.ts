/** What a character is to the eye that looks for the edges of blocks. */
export const classes = {
  blank: 0,
  lower: 1,
  upper: 2,
  caseless: 3,
  digit: 4,
  /** A full stop or its like. */
  end: 5,
  /** A comma or a semicolon. */
  comma: 6,
  colon: 7,
  dash: 8,
  open: 9,
  close: 10,
  /** An apostrophe or a straight quote: it opens, closes or joins. */
  quote: 11,
  symbol: 12,
  /** Stands inside words: slash, underscore, at, ampersand. */
  join: 13,
} as const

/** Above this every code is looked at by its range alone. */
const limit = 0x2000

/** Class of each code below the limit, and the code of its small letter. */
const classOfCode = new Uint8Array(limit)
const smallOfCode = new Uint16Array(limit)

const marks: readonly (readonly [string, number])[] = [
  ['.!?।؟۔', classes.end],
  [',;،؛', classes.comma],
  [':', classes.colon],
  ['-', classes.dash],
  ['([{«¿¡', classes.open],
  [')]}»', classes.close],
  ['"\'`´', classes.quote],
  ['/_@&\\~=+%#$€£°§\u00ad', classes.join],
]

const marksBeyond: ReadonlyMap<string, number> = new Map(
  (
    [
      ['…‥。！？．｡‼⁉', classes.end],
      ['、，；､', classes.comma],
      ['：', classes.colon],
      ['‐‑‒–—―−', classes.dash],
      ['“„‘‚‹「『（［【《〈〔', classes.open],
      ['”›」』）］】》〉〕', classes.close],
      ['’', classes.quote],
      ['　', classes.blank],
    ] as const
  ).flatMap(([characters, kind]) => [...characters].map((mark) => [mark, kind] as const)),
)

for (let code = 0; code < limit; code++) {
  const character = String.fromCharCode(code)
  const small = character.toLowerCase()
  const same = small.length === 1 ? small.charCodeAt(0) : code
  smallOfCode[code] = same
  classOfCode[code] = classOfLow(code, same !== code, character)
}
for (const [characters, kind] of marks) {
  for (const mark of characters) classOfCode[mark.charCodeAt(0)] = kind
}

function classOfLow(code: number, isUpper: boolean, character: string): number {
  if (code <= 0x20 || code === 0xa0 || code === 0x85) return classes.blank
  if (code >= 0x30 && code <= 0x39) return classes.digit
  if (isUpper) return classes.upper
  if (character.toUpperCase() !== character || code === 0xaa || code === 0xba) return classes.lower
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return classes.symbol
  if (code >= 0x660 && code <= 0x669) return classes.digit
  return code >= 0x2b0 && code < 0x300 ? classes.symbol : classes.caseless
}

/** The class of a UTF-16 unit. */
export function classOf(code: number): number {
  if (code < limit) return classOfCode[code] ?? 0
  if (code >= 0x3041 && code <= 0xd7ff) return classes.caseless
  if (code <= 0x206f) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f)
      return classes.blank
    return marksBeyond.get(String.fromCharCode(code)) ?? classes.symbol
  }
  if (code >= 0xf900 && code <= 0xfaff) return classes.caseless
  if (code >= 0xff10 && code <= 0xff19) return classes.digit
  if (code >= 0xff66 && code <= 0xff9f) return classes.caseless
  return marksBeyond.get(String.fromCharCode(code)) ?? classes.symbol
}

/** The small letter of a UTF-16 unit. */
export const smallOf = (code: number): number => (code < limit ? (smallOfCode[code] ?? code) : code)
