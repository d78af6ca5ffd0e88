import {lineEnd, nextLine} from './nesting.ts'

const delimiter = /[*_~`[\]]/g

/**
 * The first place where a paragraph has more than `most` delimiters: beyond that, parsers turn
 * quadratic; an underline counts as two. Code between fences that certainly are fences is not counted.
 */
export function delimitersTooMany(source: string, from: number, most: number): number | undefined {
  let count = 0
  let fence = ''
  let sure = true
  for (let start = from; start < source.length; ) {
    const end = lineEnd(source, start)
    const line = source.slice(start, end)
    const [ticks] = /^(?:`{3,}|~{3,})/.exec(line) ?? []
    if (fence !== '') {
      if (ticks?.startsWith(fence) && line.trim() === ticks) fence = ''
      else if (/^\s*:::/.test(line)) fence = ''
    } else if (/^[ \t>]*$/.test(line)) count = 0
    else if (ticks && sure && !line.slice(ticks.length).includes('`')) {
      fence = ticks
      count = 0
    } else {
      if (/^\s*<(?:[!?]|script|pre|style|textarea)/i.test(line)) sure = false
      if (/^[ \t]*(?:-+|=+)[ \t]*$/.test(line)) count += 2
      if (count > most) return start
      for (const {index} of line.matchAll(delimiter)) {
        if (++count > most) return start + index
      }
    }
    start = nextLine(source, end)
  }
  return undefined
}
