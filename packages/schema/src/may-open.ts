import {addresses, openers} from './instruction-words.ts'

const firstWords: ReadonlySet<string> = new Set([
  ...openers,
  ...addresses.map((words) => /^\p{L}*/u.exec(words)?.[0] ?? ''),
])
const longestWord = Math.max(...[...firstWords].map(({length}) => length))
/** By their first letter, a bit for each length: most words have none of both. */
const lengths = new Map<number, number>()
for (const word of firstWords) {
  const letter = word.charCodeAt(0)
  lengths.set(letter, (lengths.get(letter) ?? 0) | (1 << word.length))
}

/**
 * Whether a sentence may begin with one of the orders, as it stands or in disguise: a quick look at its
 * first word, since most sentences are none and reading one in all of its disguises takes long.
 */
export function mayOpen(text: string, from: number, to: number): boolean {
  let start = from
  while (start < to && isBlank(text.charCodeAt(start))) start++
  if (start >= to) return false
  const first = text.charCodeAt(start)
  if (!isPlainLetter(first)) return !isPlainOther(first)
  let end = start + 1
  while (end < to && isPlainLetter(text.charCodeAt(end))) end++
  const next = end < to ? text.charCodeAt(end) : 0x20
  if (next >= 0x80 && !isPlainOther(next)) return true // Perhaps a letter in disguise.
  // One letter may be the first of letters that stand apart.
  if (end - start === 1) return end + 1 < to && isApart(text, end)
  if (end - start > longestWord) return false
  if (first < 0x80 && !((lengths.get(first | 0x20) ?? 0) & (1 << (end - start)))) return false
  return firstWords.has(text.slice(start, end).toLowerCase())
}

const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d)

/** Latin letters that stand for nothing but themselves. */
function isPlainLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return (code >= 0xc0 && code <= 0xff) || (code >= 0x100 && code <= 0x130)
}

/** Signs, digits and letters that neither hide an order nor begin one. */
function isPlainOther(code: number): boolean {
  // `<system>`, `### instruction`, and what stands between letters that are drawn together.
  if (code < 0x80) return code > 0x20 && !'<#._*-'.includes(String.fromCharCode(code))
  if (code === 0xab || code === 0xbb) return true
  if (code >= 0x2013 && code <= 0x201f) return true
  // What stands for code in running text, and the first halves of emoji.
  if (code === 0xfffc || (code >= 0xd83c && code <= 0xd83e)) return true
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)
}

/** Whether another single letter, or what may be one, comes behind a letter that stands alone. */
function isApart(text: string, at: number): boolean {
  const sign = text.charCodeAt(at)
  if (!isBlank(sign) && !'._*-'.includes(text.charAt(at))) return false
  let next = at + 1
  while (next < text.length && next < at + 4 && isBlank(text.charCodeAt(next))) next++
  return !isPlainLetter(text.charCodeAt(next + 1)) || !isPlainLetter(text.charCodeAt(next))
}
