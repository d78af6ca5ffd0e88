import {displayWidth} from './display-width.ts'

/**
 * A line broken at spaces so that none is wider than `width`, where its words allow it. Only plain
 * spaces break: a no-break space does not. Width 0 is no limit.
 */
export function wrap(line: string, width: number): readonly string[] {
  if (width === 0) return [line]
  const broken: string[] = []
  let words: string[] = []
  let used = 0
  for (const word of line.split(' ')) {
    const wide = displayWidth(word)
    if (words.length > 0 && used + 1 + wide > width) {
      broken.push(words.join(' ').trimEnd())
      words = []
      used = 0
    }
    if (words.length === 0 && word === '' && broken.length > 0) continue
    used += wide + (words.length > 0 ? 1 : 0)
    words.push(word)
  }
  return [...broken, words.join(' ').trimEnd()]
}
