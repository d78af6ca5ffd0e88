/**
 * What a plain scalar means in the core schema of YAML 1.2: a number, a truth value, null, or the
 * text that it is. A date is text.
 */
export function coreScalar(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0)
  // A digit, a sign or a point.
  if ((first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46) {
    return number(text) ?? text
  }
  return text.length <= 5 && Object.hasOwn(words, text) ? words[text as keyof typeof words] : text
}

const words = {
  null: null,
  Null: null,
  NULL: null,
  '~': null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
} as const

const decimal = /^[-+]?[0-9]+$/
const octal = /^0o[0-7]+$/
const hexadecimal = /^0x[0-9a-fA-F]+$/
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/
const notNumber = /^\.(?:nan|NaN|NAN)$/

function number(text: string): number | undefined {
  if (decimal.test(text)) return Number.parseInt(text, 10)
  if (float.test(text)) return Number.parseFloat(text)
  if (octal.test(text)) return Number.parseInt(text.slice(2), 8)
  if (hexadecimal.test(text)) return Number.parseInt(text.slice(2), 16)
  if (infinite.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  if (notNumber.test(text)) return Number.NaN
  return
}
