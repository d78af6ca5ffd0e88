import type {Span} from '@copydesk/schema'

/** Where an attribute's name and value stand. */
export interface AttributeSpan {
  readonly key: Span
  readonly value: Span
}

const pattern = /([^\s"'=<>`{}]+)(?:\s*=\s*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s"'=<>`}]+)))?/y

/** The places of the attributes on the first line of a directive. */
export function attributeSpans(
  source: string,
  directive: Span,
): ReadonlyMap<string, AttributeSpan> {
  const found = new Map<string, AttributeSpan>()
  let index = afterLabel(source, directive)
  if (source.charAt(index) !== '{') return found
  index++
  while (index < directive.end && !/[}\r\n]/.test(source.charAt(index))) {
    pattern.lastIndex = index
    const [whole, name] = pattern.exec(source) ?? []
    if (whole === undefined || name === undefined) {
      index++
      continue
    }
    const end = index + whole.length
    const key = {start: index, end: index + name.length}
    const quotes = /["']$/.test(whole) ? 1 : 0
    const from = index + whole.indexOf('=') + 1
    const blanks = /^\s*/.exec(source.slice(from, end))?.[0].length ?? 0
    const value =
      whole.length === name.length ? key : {start: from + blanks + quotes, end: end - quotes}
    if (!found.has(name)) found.set(name, {key, value})
    index = end
  }
  return found
}

/** The end of `::name` or `::name[label]`. */
function afterLabel(source: string, {start, end}: Span): number {
  const name = /:+[\p{L}\p{N}_-]*/uy
  name.lastIndex = start
  let index = start + (name.exec(source)?.[0].length ?? 0)
  if (source.charAt(index) !== '[') return index
  let depth = 0
  for (; index < end; index++) {
    const character = source.charAt(index)
    if (character === '\\') index++
    else if (character === '[') depth++
    else if (character === ']') depth--
    if (depth === 0) return index + 1
  }
  return end
}
