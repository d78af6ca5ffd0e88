import {kind, kindOf} from './character-kinds.ts'
import type {Columns} from './columns.ts'

/** How the characters of each segment look, in one pass: length, case, marks, digits. */
export function shapeColumns(columns: Columns, texts: readonly string[]): void {
  const length = columns.add('length')
  const logLength = columns.add('logLength')
  const upper = columns.add('upper')
  const digit = columns.add('digit')
  const asian = columns.add('asian')
  const marks = columns.add('marks')
  const commas = columns.add('commas')
  const sentences = columns.add('sentences')
  const quotes = columns.add('quotes')
  const separators = columns.add('separators')
  const brackets = columns.add('brackets')
  const joins = columns.add('joins')
  const numberJoins = columns.add('numberJoins')
  const start = columns.add('startKind')
  const end = columns.add('endKind')
  const stops = columns.add('stops')
  const address = columns.add('address')
  const clock = columns.add('clock')
  const year = columns.add('year')
  const colonAt = columns.add('colonAt')
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row] ?? ''
    const counts = new Uint16Array(16)
    let weight = 0
    let before = -1
    let earlier = -1
    let joined = 0
    let numbers = 0
    let ends = 0
    let digits = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const found = kindOf(code)
      counts[found] = Math.min(65535, (counts[found] ?? 0) + 1)
      weight += found === kind.han ? 2.2 : found === kind.hangul ? 1.8 : 1
      if (found === kind.upper && before === kind.lower) joined++
      if (found === kind.digit) {
        if (before === kind.lower || before === kind.letter) numbers++
        digits++
        if (before === kind.colon && earlier === kind.digit) clock[row] = 1
      } else {
        if (digits === 4 && isYear(text, at - 4)) year[row] = 1
        digits = 0
        if (before === kind.digit && (found === kind.upper || found === kind.lower)) numbers++
        if (found === kind.space && (before === kind.stop || before === kind.ask)) ends++
        else if (found === kind.han && before === kind.stop) ends++
        if (code === 0x40 || (code === 0x2f && text.charCodeAt(at + 1) === 0x2f)) address[row] = 1
        if (found === kind.colon && colonAt[row] === 0) colonAt[row] = (at + 1) / text.length
      }
      earlier = before
      before = found
    }
    if (digits === 4 && isYear(text, text.length - 4)) year[row] = 1
    const of = (found: number): number => counts[found] ?? 0
    const letters =
      of(kind.lower) + of(kind.upper) + of(kind.letter) + of(kind.han) + of(kind.hangul)
    const all = Math.max(1, text.length)
    length[row] = weight
    logLength[row] = Math.log2(1 + weight)
    upper[row] = of(kind.upper) / Math.max(1, letters)
    digit[row] = of(kind.digit) / all
    asian[row] = (of(kind.han) + of(kind.hangul)) / all
    marks[row] = (all - letters - of(kind.digit) - of(kind.space)) / all
    commas[row] = of(kind.comma)
    sentences[row] = ends
    quotes[row] = of(kind.quote)
    separators[row] = of(kind.separator)
    brackets[row] = of(kind.bracket)
    joins[row] = joined
    numberJoins[row] = numbers
    start[row] = kindOf(text.charCodeAt(0))
    const last = lastKind(text)
    end[row] = last
    stops[row] = last === kind.stop || last === kind.ask ? 1 : 0
  }
}

/** The kind of the last unit under closing quotes and brackets. */
function lastKind(text: string): number {
  let at = text.length - 1
  let found = kindOf(text.charCodeAt(at))
  while (at > 0 && (found === kind.quote || found === kind.bracket || found === kind.space)) {
    at--
    const under = kindOf(text.charCodeAt(at))
    if (under !== kind.stop && under !== kind.ask && under !== kind.quote && under !== kind.bracket)
      break
    found = under
  }
  return found
}

function isYear(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return (first === 0x32 && second === 0x30) || (first === 0x31 && second === 0x39)
}
