import type {Place} from './place.ts'
import {type JsonRead, type ReadJsonOptions, readJson} from './read-json.ts'

/**
 * As `readJson`, by the engine's own parser, which is several times as fast: where everything stands is
 * found when someone asks for it. What is no JSON, nests too deep or has a key twice is left to
 * `readJson`, which says where.
 */
export function readQuickly(source: string, options: ReadJsonOptions): JsonRead {
  const value = parse(source, options)
  if (value === undefined) return readJson(source, options)
  let place: Place | undefined
  return {
    ok: true,
    value,
    repeated: [],
    get place(): Place {
      place ??= placeOf(readJson(source, options))
      return place
    },
  }
}

/** The value, where it is as deep as it may be and has as many keys as are written. */
function parse(source: string, {start, end, depth}: ReadJsonOptions): unknown {
  const text = start === 0 && end === source.length ? source : source.slice(start, end)
  const keys = countWritten(text, depth)
  if (keys === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return countKeys(value) === keys ? value : undefined
  } catch {
    return undefined
  }
}

const placeOf = (read: JsonRead): Place => (read.ok ? read.place : {start: 0, end: 0})

/** How many keys a text has, if it is JSON; nothing where it nests deeper than it may. */
function countWritten(text: string, depth: number): number | undefined {
  let keys = 0
  let open = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Blanks and commas are most of it.
    if (unit === space || unit === feed || unit === comma) continue
    if (unit === quotationMark) at = endOfString(text, at + 1)
    else if (unit === colon) keys++
    else if (unit === brace || unit === bracket) {
      if (++open > deepest) deepest = open
    } else if (unit === closingBrace || unit === closingBracket) open--
  }
  // A list around everything is counted too: what is near the limit is counted by `readJson`.
  return deepest <= Math.min(depth, deep) ? keys : undefined
}

/** The quotation mark that closes a string, or the end of the text. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start)
  while (at >= 0 && isEscaped(text, start, at)) at = text.indexOf('"', at + 1)
  return at < 0 ? text.length : at
}

/** Whether an odd number of backslashes stands before. Each is looked at by one mark at the most. */
function isEscaped(text: string, start: number, at: number): boolean {
  let first = at
  while (first > start && text.charCodeAt(first - 1) === backslash) first--
  return (at - first) % 2 === 1
}

/** How many members all objects of a value have. It nests no deeper than the limit. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let keys = 0
  if (Array.isArray(value)) {
    for (const member of value) if (typeof member === 'object') keys += countKeys(member)
    return keys
  }
  for (const key in value) {
    keys++
    const member: unknown = Reflect.get(value, key)
    if (typeof member === 'object') keys += countKeys(member)
  }
  return keys
}

/** So deep the engine's stack reaches for sure. */
const deep = 500

const feed = 0x0a
const space = 0x20
const quotationMark = 0x22
const comma = 0x2c
const colon = 0x3a
const bracket = 0x5b
const backslash = 0x5c
const closingBracket = 0x5d
const brace = 0x7b
const closingBrace = 0x7d
