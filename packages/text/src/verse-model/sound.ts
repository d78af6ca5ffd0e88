import {classes, classOf, smallOf} from '../seams/character-class.ts'

const vowels: ReadonlySet<number> = new Set(
  [...'aeiouyäöüåæøœáéíóúýàèìòùâêîôûãõëïÿąęěůőűıаеёиоуыэюяіїєαεηιουωάέήίόύώ'].map((letter) =>
    letter.charCodeAt(0),
  ),
)

/** About how many syllables a stretch has: its groups of vowels, without a mute e at a word's end. */
export function syllablesOf(text: string, start: number, end: number): number {
  let groups = 0
  let inside = false
  let letters = 0
  let last = 0
  for (let at = start; at < end; at++) {
    const code = smallOf(text.charCodeAt(at))
    const kind = classOf(code)
    if (kind !== classes.lower && kind !== classes.caseless) continue
    letters++
    last = code
    const vowel = vowels.has(code)
    if (vowel && !inside) groups++
    inside = vowel
  }
  if (groups > 1 && last === 0x65 && letters > 2) groups--
  return letters === 0 ? 0 : Math.max(1, groups)
}

/** How many letters two words end in alike, at most four; 0 for the same word. */
export function rhyme(text: string, a: number, b: number): number {
  let i = lastLetter(text, a)
  let j = lastLetter(text, b)
  let same = 0
  while (same < 4 && i >= 0 && j >= 0) {
    const code = smallOf(text.charCodeAt(i))
    if (code !== smallOf(text.charCodeAt(j)) || classOf(code) !== classes.lower) break
    same++
    i--
    j--
  }
  return same
}

function lastLetter(text: string, end: number): number {
  const low = Math.max(0, end - 8)
  for (let at = end - 1; at >= low; at--) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === classes.lower || kind === classes.upper || kind === classes.caseless) return at
  }
  return -1
}
