/**
 * Tells texts that cannot begin with any of these folded words (`foldWords`) by their first signs,
 * without folding them: for rules that look at every paragraph or link and want hardly one.
 */
export function beginnings(all: Iterable<string>): (text: string) => boolean {
  const twos = new Set<string>()
  const threes = new Set<string>()
  const plain = new Uint8Array(128 * 128)
  for (const words of all) {
    const two = words.slice(0, 2)
    twos.add(two)
    threes.add(words.slice(0, 3))
    if (isPlain(two.charCodeAt(0)) && isPlain(two.charCodeAt(1))) {
      plain[two.charCodeAt(0) * 128 + two.charCodeAt(1)] = 1
    }
  }
  return (text) => {
    const first = text.charCodeAt(0)
    if (!isLetter(first | 0x20) || first >= 128) return true
    const second = text.charCodeAt(1)
    if (!isPlain(second)) return twos.has(text.slice(0, 2).toLowerCase())
    if (plain[(first | 0x20) * 128 + lower(second)] !== 1) return false
    // What follows a letter may be a part of it.
    if (!isLetter(text.charCodeAt(2) | 0x20) || !isPlain(text.charCodeAt(2))) return true
    return !isPlain(text.charCodeAt(3)) || threes.has(text.slice(0, 3).toLowerCase())
  }
}

const isPlain = (code: number): boolean => code < 128

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 0x20 : code)
