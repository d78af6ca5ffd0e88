/** A string that was read up to `end`, or the place where it goes wrong. */
export type StringRead =
  | {readonly value: string; readonly end: number; readonly wrong?: undefined}
  | {readonly wrong: number; readonly expected: string}

const escapes = '"\\/bfnrt'

/** Read a JSON string whose opening quotation mark stands at `start`. */
export function readString(source: string, start: number, limit: number): StringRead {
  let escaped = false
  for (let at = start + 1; at < limit; at++) {
    const code = source.charCodeAt(at)
    if (code === quotationMark) {
      const value = escaped ? JSON.parse(source.slice(start, at + 1)) : source.slice(start + 1, at)
      return {value, end: at + 1}
    }
    if (code < space) return {wrong: at, expected: 'a string without plain control characters'}
    if (code !== backslash) continue
    escaped = true
    const length = escapeLength(source, at)
    if (length === 0) return {wrong: at, expected: 'an escape that JSON knows'}
    at += length - 1
  }
  return {wrong: limit, expected: 'a closing quotation mark'}
}

const quotationMark = 0x22
const backslash = 0x5c
const space = 0x20

/** How long the escape at this backslash is, and 0 where it is none. */
function escapeLength(source: string, at: number): number {
  const name = source.charAt(at + 1)
  if (name === 'u') return /^[\da-fA-F]{4}$/.test(source.slice(at + 2, at + 6)) ? 6 : 0
  return name !== '' && escapes.includes(name) ? 2 : 0
}
