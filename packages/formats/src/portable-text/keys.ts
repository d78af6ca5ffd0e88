/**
 * Makes keys for one document, from what they are keys of, so that they stay when something is put
 * before. What stands twice is counted. The same document gets the same keys.
 */
export function makeKeys(): (content: string) => string {
  const given = new Map<string, number>()
  return (content) => {
    const key = hash(content)
    const before = given.get(key) ?? 0
    given.set(key, before + 1)
    return before === 0 ? key : `${key}-${before}`
  }
}

/** Twelve hexadecimal digits, by FNV-1a from two sides. */
function hash(content: string): string {
  let left = 0x811c9dc5
  let right = 0x9e3779b9
  for (let index = 0; index < content.length; index++) {
    const unit = content.charCodeAt(index)
    left = Math.imul(left ^ unit, 0x01000193)
    right = Math.imul(right ^ unit, 0x85ebca6b)
  }
  const digits = (part: number, most: number) =>
    (part >>> 0).toString(16).padStart(8, '0').slice(0, most)
  return digits(left, 8) + digits(right ^ (right >>> 15), 4)
}
