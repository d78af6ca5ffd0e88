/** Printable ASCII but the two marks that strings escape, and `~`, which announces greater numbers. */
const alphabet: string = Array.from({length: 0x7e - 0x20}, (_, index) =>
  String.fromCharCode(0x20 + index),
)
  .filter((char) => char !== '"' && char !== '\\')
  .join('')

/** Whole numbers as text, a character for each small one: what is frequent packs well. */
export function numbersAsText(numbers: readonly number[]): string {
  const {length} = alphabet
  return numbers
    .map((number) => '~'.repeat(Math.floor(number / length)) + alphabet.charAt(number % length))
    .join('')
}

/** The numbers that a text holds, from a place on. */
export function numbersOf(text: string, from: number): Int32Array {
  const values = new Int32Array(128)
  for (let at = 0; at < alphabet.length; at++) values[alphabet.charCodeAt(at)] = at
  const numbers = new Int32Array(text.length - from)
  let count = 0
  let more = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x7e) more += alphabet.length
    else {
      numbers[count++] = more + (values[code & 127] ?? 0)
      more = 0
    }
  }
  return numbers.subarray(0, count)
}
