/**
 * The first place where a line's prefixes nest deeper than `most`: `>`, list markers, footnote
 * definitions, lists within lists by their indents, and directives that are open. One pass.
 */
export function nestsTooDeep(source: string, from: number, most: number): number | undefined {
  const lists: number[] = []
  let open = 0
  for (let start = from; start < source.length; ) {
    const end = lineEnd(source, start)
    if (!isRule(source, start, end)) {
      let depth = 0
      let index = start
      let first = true
      for (;;) {
        index = skipBlanks(source, index, end)
        if (index >= end) break
        const length = prefix(source, index, end)
        if (length === 0) break
        if (source.charAt(index) !== '>') {
          const column = index - start
          if (first) while (lists.length > 0 && (lists.at(-1) ?? 0) >= column) lists.pop()
          lists.push(column)
          first = false
        }
        depth++
        index += length
        if (Math.max(depth, lists.length) > most) return index
      }
      if (first && index < end && index === start) lists.length = 0
      const colons = run(source, index, end, ':')
      if (colons >= 3) {
        const last = skipBlanks(source, index + colons, end)
        if (last >= end) open = Math.max(0, open - 1)
        else if (/[a-zA-Z]/.test(source.charAt(index + colons))) open++
        if (open > most) return index
      }
    }
    start = nextLine(source, end)
  }
  return undefined
}

/** The length of a line prefix here: a quote, a list marker with a blank after it, a footnote. */
function prefix(source: string, index: number, end: number): number {
  const character = source.charAt(index)
  if (character === '>') return 1
  if (/[-+*]/.test(character)) return isBlank(source, index + 1, end) ? 1 : 0
  if (/\d/.test(character)) {
    let stop = index
    while (stop < end && stop - index < 10 && /\d/.test(source.charAt(stop))) stop++
    return /[.)]/.test(source.charAt(stop)) && isBlank(source, stop + 1, end) ? stop + 1 - index : 0
  }
  if (source.startsWith('[^', index)) {
    let stop = index + 2
    while (stop < end && stop - index < 1000 && !/[\][\s]/.test(source.charAt(stop))) stop++
    return source.startsWith(']:', stop) ? stop + 2 - index : 0
  }
  return 0
}

/** A line of one marker and blanks, and not a very long one, is a thematic break. */
function isRule(source: string, start: number, end: number): boolean {
  if (end - start > 200) return false
  return /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/.test(source.slice(start, end))
}

const isBlank = (source: string, index: number, end: number): boolean =>
  index >= end || /[ \t]/.test(source.charAt(index))

function skipBlanks(source: string, from: number, end: number): number {
  let index = from
  while (index < end && /[ \t]/.test(source.charAt(index))) index++
  return index
}

function run(source: string, from: number, end: number, character: string): number {
  let index = from
  while (index < end && source.charAt(index) === character) index++
  return index - from
}

/** Where a line ends. */
export function lineEnd(source: string, start: number): number {
  let index = start
  while (
    index < source.length &&
    source.charCodeAt(index) !== 10 &&
    source.charCodeAt(index) !== 13
  ) {
    index++
  }
  return index
}

/** Where the line after this end begins. */
export const nextLine = (source: string, end: number): number =>
  source.startsWith('\r\n', end) ? end + 2 : end + 1
