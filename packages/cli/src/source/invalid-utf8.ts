/**
 * The offset of the first byte that cannot be UTF-8, or `undefined`. A decoder only says that there
 * is one; an author who has to find it needs to know where.
 */
export function invalidUtf8(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return undefined
}

/** How many bytes the well-formed sequence at `at` has, by table 3-7 of Unicode, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  if (length === 0) return 0
  const second = bytes[at + 1] ?? 0
  const [least, most] = secondByte.get(first) ?? [0x80, 0xbf]
  if (second < least || second > most) return 0
  for (let next = at + 2; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

/** No overlong forms, no surrogates, nothing beyond U+10FFFF. */
const secondByte: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
])
