/**
 * Where brackets of TOML nest deeper than `most`, as an offset, or `undefined`. Counted before
 * anything parses them, outside of strings and comments.
 */
export function tomlTooDeep(source: string, most: number): number | undefined {
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '"' || character === "'") at = stringEnd(source, at, character)
    else if (character === '#') {
      const end = source.indexOf('\n', at)
      if (end < 0) return
      at = end
    } else if (character === '[' || character === '{') {
      depth++
      if (depth > most) return at
    } else if ((character === ']' || character === '}') && depth > 0) depth--
  }
  return
}

/** The last character of the string that begins here. */
function stringEnd(source: string, start: number, quote: string): number {
  const many = source.startsWith(quote.repeat(3), start)
  const close = quote.repeat(many ? 3 : 1)
  for (let at = start + close.length; at < source.length; at++) {
    if (source.charAt(at) === '\\' && quote === '"') at++
    else if (source.startsWith(close, at)) return at + close.length - 1
    else if (source.charAt(at) === '\n' && !many) return at
  }
  return source.length
}
