/** Where YAML nests deeper than `most`, as an offset, or `undefined`. Counted before anything parses it. */
export function yamlTooDeep(source: string, most: number): number | undefined {
  return flowTooDeep(source, most) ?? blockTooDeep(source, most)
}

/**
 * Brackets open at once, outside of quotation marks and comments. In plain scalars they are counted
 * too where they stand at the start of a word, which is more than YAML would.
 */
function flowTooDeep(source: string, most: number): number | undefined {
  let depth = 0
  let quote = ''
  for (let index = 0; index < source.length; index++) {
    const character = source.charAt(index)
    const before = source.charAt(index - 1)
    const starts = before === '' || /[\s[{,:?-]/.test(before)
    if (quote !== '') {
      if (quote === '"' && character === '\\') index++
      else if (character === quote) quote = ''
    } else if ((character === '"' || character === "'") && starts) quote = character
    else if (character === '#' && /\s/.test(before)) {
      while (index + 1 < source.length && source.charAt(index + 1) !== '\n') index++
    } else if ((character === '[' || character === '{') && starts) {
      depth++
      if (depth > most) return index
    } else if ((character === ']' || character === '}') && depth > 0) depth--
    else if (character === '\n' && /[^\s\]},]/.test(source.charAt(index + 1))) depth = 0
  }
  return undefined
}

/** Collections open at once by their columns: each `- `, `? ` or key at a greater column is one more. */
function blockTooDeep(source: string, most: number): number | undefined {
  const columns: number[] = []
  let start = 0
  while (start < source.length) {
    const end = source.indexOf('\n', start)
    const stop = end < 0 ? source.length : end
    let index = start
    for (;;) {
      while (index < stop && source.charAt(index) === ' ') index++
      if (index >= stop) break
      const column = index - start
      while (columns.length > 0 && (columns.at(-1) ?? 0) >= column) columns.pop()
      columns.push(column)
      if (columns.length > most) return index
      if (!/[-?:]/.test(source.charAt(index)) || !/\s/.test(source.charAt(index + 1))) break
      index++
    }
    start = stop + 1
  }
  return undefined
}
