/** What the native parser is to read beyond CommonMark. */
export interface Syntax {
  /** Tables, tasks, footnotes and strikethrough; literal autolinks too, which are not in the dialect. */
  readonly gfm: boolean
  /** Directives; text directives too, which are not in the dialect. */
  readonly directive: boolean
}

const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32]
const [hyphen, colon, closeBracket, caret] = [45, 58, 93, 94]
const [bigX, smallX] = [88, 120]

/**
 * What of it a source may hold at all. Either costs the parser a third of its time where there is
 * nothing of it to be found, and brings syntax that then must be taken back.
 */
export function syntaxOf(source: string): Syntax {
  const colons = lookAtColons(source)
  const gfm = colons.table || source.includes('~~') || mayHoldBoxes(source) || mayHoldTables(source)
  return {gfm, directive: colons.directive}
}

/** Whether colons may begin a directive, or alone with hyphens rule off the header of a table. */
function lookAtColons(source: string): {
  readonly directive: boolean
  readonly table: boolean
} {
  let directive = false
  let table = false
  for (let at = source.indexOf(':'); at >= 0; at = source.indexOf(':', at + 1)) {
    const before = source.charCodeAt(at - 1)
    const after = source.charCodeAt(at + 1)
    if (after === colon && !directive) directive = opensLine(source, at)
    if (after === hyphen || before === hyphen) table = true
  }
  return {directive, table}
}

/** Whether nothing stands before a place in its line but what may be the prefixes of containers. */
function opensLine(source: string, place: number): boolean {
  let at = place - 1
  while (at >= 0 && prefix.includes(source.charAt(at))) at--
  // The last is the name of a footnote that is defined here.
  return at < 0 || /[\r\n]/.test(source.charAt(at)) || source.startsWith(']:', at - 1)
}

/** Blanks, the sign of a quote, and what markers of list items are made of. */
const prefix = ' \t>*+-.)0123456789'

/** Whether a bracket may begin a footnote or the box of a task. */
function mayHoldBoxes(source: string): boolean {
  for (let at = source.indexOf('['); at >= 0; at = source.indexOf('[', at + 1)) {
    const code = source.charCodeAt(at + 1)
    if (code === caret || code === lineFeed || code === carriageReturn) return true
    const checks = code === space || code === tab || code === smallX || code === bigX
    if (checks && source.charCodeAt(at + 2) === closeBracket) return true
  }
  return false
}

/** Whether a bar may stand in the line that rules off the header of a table. */
function mayHoldTables(source: string): boolean {
  for (let at = source.indexOf('|'); at >= 0; at = source.indexOf('|', at + 1)) {
    if (rules(source, at, 1) || rules(source, at, -1)) return true
  }
  return false
}

/** Whether a hyphen is the next character that is no blank. */
function rules(source: string, bar: number, step: 1 | -1): boolean {
  let at = bar + step
  while (source.charCodeAt(at) === space || source.charCodeAt(at) === tab) at += step
  return source.charCodeAt(at) === hyphen
}
