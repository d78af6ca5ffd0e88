import type {DataScalar} from './data-node.ts'

/**
 * A scalar in quotation marks that begins at `start` and ends before `end`, on one line. Nothing
 * where it does not end there, or says more than the plainest escapes: that is the YAML parser's.
 */
export function quotedScalar(text: string, start: number, end: number): DataScalar | undefined {
  const quote = text.charAt(start)
  const close = text.indexOf(quote, start + 1)
  if (close < 0 || close >= end) return
  const written = text.slice(start + 1, close)
  const doubled = quote === "'" && text.charAt(close + 1) === quote
  if (!doubled && (quote === "'" || !written.includes('\\'))) {
    return scalar(written, start, close + 1, true)
  }
  return quote === "'" ? readSingle(text, start, end) : readDouble(text, start, end)
}

function readSingle(text: string, start: number, end: number): DataScalar | undefined {
  let at = start + 1
  for (;;) {
    at = text.indexOf("'", at)
    if (at < 0 || at >= end) return
    if (text.charAt(at + 1) !== "'") break
    at += 2
  }
  return scalar(text.slice(start + 1, at).replaceAll("''", "'"), start, at + 1, false)
}

function readDouble(text: string, start: number, end: number): DataScalar | undefined {
  let value = ''
  let from = start + 1
  for (let at = from; at < end; at++) {
    const character = text.charAt(at)
    if (character === '"') {
      return scalar(value + text.slice(from, at), start, at + 1, false)
    }
    if (character !== '\\') continue
    const escaped = escapes.get(text.charAt(at + 1))
    if (escaped === undefined) return
    value += text.slice(from, at) + escaped
    at++
    from = at + 1
  }
  return
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['n', '\n'],
  ['t', '\t'],
])

const scalar = (text: string, start: number, end: number, exact: boolean): DataScalar => ({
  kind: 'scalar',
  value: text,
  text,
  start,
  end,
  textStart: exact ? start + 1 : start,
  textEnd: exact ? end - 1 : end,
  exact,
})
