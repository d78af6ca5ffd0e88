import {
  type DataList,
  type DataMap,
  type DataMember,
  type DataNode,
  missingAt,
} from './data-node.ts'
import {plainFlow} from './plain-flow.ts'
import {beginsPlain, plainScalar} from './plain-scalar.ts'
import {quotedScalar} from './quoted-scalar.ts'

/** How much a piece of YAML may hold for the short way through it. */
export interface PlainLimits {
  readonly frontMatterDepth: number
  readonly frontMatterKeys: number
}

/**
 * The short way through the YAML that front matter nearly always is: block maps and lists of plain
 * and quoted scalars, each on its line, flow lists of scalars, comments on lines of their own.
 * `undefined` where there is anything else in it, or anything wrong: that is the YAML parser's. What
 * is read here is exactly what comes out there; a law holds the two together. One pass, no tokens.
 */
export function plainYaml(text: string, limits: PlainLimits): DataMap | undefined {
  if (unusual.test(text)) return
  const cursor: Cursor = {text, at: 0, line: 0, end: 0, next: 0, indent: -1, keys: 0, limits}
  if (!nextLine(cursor) || cursor.indent !== 0) return
  const map = readMap(cursor, 0, 1)
  return map && cursor.indent < 0 ? map : undefined
}

/** Controls, tabs and lone carriage returns, and what only some readers take for a line break. */
const unusual = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\r(?!\n)/

/** Where reading is: at a line's first character that is no blank. */
interface Cursor {
  readonly text: string
  at: number
  /** Where the line begins, where its content ends, and where the next one begins. */
  line: number
  end: number
  next: number
  /** How far the line is indented; -1 after the last one. */
  indent: number
  keys: number
  readonly limits: PlainLimits
}

/** Go to the next line that is neither blank nor a comment. */
function nextLine(cursor: Cursor): boolean {
  const {text} = cursor
  for (;;) {
    const line = cursor.next
    if (line >= text.length) {
      cursor.indent = -1
      return false
    }
    const found = text.indexOf('\n', line)
    let end = found < 0 ? text.length : found
    cursor.next = end + 1
    if (end > line && text.charCodeAt(end - 1) === cr) end--
    let at = line
    while (at < end && text.charCodeAt(at) === space) at++
    if (at === end || text.charCodeAt(at) === hash) continue
    cursor.line = line
    cursor.at = at
    cursor.end = end
    cursor.indent = at - line
    return true
  }
}

function readMap(cursor: Cursor, indent: number, depth: number): DataMap | undefined {
  if (depth > cursor.limits.frontMatterDepth) return
  const members: DataMember[] = []
  const names = new Set<string>()
  const start = cursor.at
  do {
    const from = cursor.at
    const to = keyEnd(cursor, from)
    if (to < 0 || ++cursor.keys > cursor.limits.frontMatterKeys) return
    const name = cursor.text.slice(from, to)
    if (names.has(name)) return
    names.add(name)
    cursor.at = to + 1
    const node = readValue(cursor, indent, to, depth)
    if (!node) return
    members.push({name, start: from, end: to, node})
  } while (cursor.indent === indent)
  // What is deeper goes on with a scalar, or is wrong.
  if (cursor.indent > indent) return
  return {kind: 'map', members, start, end: members.at(-1)?.node.end ?? start}
}

function readList(cursor: Cursor, indent: number, depth: number): DataList | undefined {
  if (depth > cursor.limits.frontMatterDepth) return
  const items: DataNode[] = []
  const start = cursor.at
  do {
    let at = cursor.at + 1
    while (at < cursor.end && cursor.text.charCodeAt(at) === space) at++
    if (at === cursor.end) return
    cursor.at = at
    const column = at - cursor.line
    const node = keyEnd(cursor, at) < 0 ? readInline(cursor) : readMap(cursor, column, depth + 1)
    if (!node) return
    items.push(node)
  } while (cursor.indent === indent && isDash(cursor))
  return {kind: 'list', items, start, end: items.at(-1)?.end ?? start}
}

/** What stands after the colon of a key, or in the lines below it. It ends at the next line. */
function readValue(
  cursor: Cursor,
  indent: number,
  keyEnds: number,
  depth: number,
): DataNode | undefined {
  const {text, end} = cursor
  while (cursor.at < end && text.charCodeAt(cursor.at) === space) cursor.at++
  if (cursor.at < end) return readInline(cursor)
  nextLine(cursor)
  if (cursor.indent >= indent && isDash(cursor)) return readList(cursor, cursor.indent, depth + 1)
  if (cursor.indent > indent) return readMap(cursor, cursor.indent, depth + 1)
  return missingAt(keyEnds)
}

/** A scalar or a flow list that ends with its line. */
function readInline(cursor: Cursor): DataNode | undefined {
  const {text, at} = cursor
  let {end} = cursor
  while (text.charCodeAt(end - 1) === space) end--
  const first = text.charCodeAt(at)
  const node =
    first === doubleQuote || first === singleQuote
      ? quotedScalar(text, at, end)
      : first === openBracket
        ? plainFlow(text, at, end)
        : readPlain(text, at, end)
  if (node?.end !== end) return
  nextLine(cursor)
  return node
}

function readPlain(text: string, start: number, end: number): DataNode | undefined {
  if (!beginsPlain(text, start, end)) return
  const written = text.slice(start, end)
  const ends = written.charCodeAt(written.length - 1) === colon
  if (ends || written.includes(': ') || written.includes(' #')) return
  return plainScalar(written, start, end)
}

/** Where a key that begins here ends, or -1. Its name is a word of ASCII letters, digits, `_` and `-`. */
function keyEnd({text, end: most}: Cursor, start: number): number {
  let at = start
  for (; at < most; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) continue
    if (at > start && (code === dash || (code >= 48 && code <= 57))) continue
    break
  }
  if (at === start || at === most || at - start > longestKey) return -1
  if (text.charCodeAt(at) !== colon) return -1
  return at + 1 === most || text.charCodeAt(at + 1) === space ? at : -1
}

const longestKey = 200

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95

const isDash = ({text, at, end}: Cursor): boolean =>
  text.charCodeAt(at) === dash && at + 1 < end && text.charCodeAt(at + 1) === space

const space = 32
const doubleQuote = 34
const hash = 35
const singleQuote = 39
const dash = 45
const colon = 58
const openBracket = 91
const cr = 13
