/** A line that holds something, by offsets into the clean text without the blanks around. */
export interface TextLine {
  readonly start: number
  readonly end: number
  readonly blanks: number
  readonly indent: number
}

/** The lines that are not blank, in order. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let blanks = 0
  for (let from = 0; from <= text.length; ) {
    const next = text.indexOf('\n', from)
    const stop = next < 0 ? text.length : next
    let start = from
    let indent = 0
    for (; start < stop && isSpace(text.charCodeAt(start)); start++) {
      indent += text.charCodeAt(start) === 9 ? 4 : 1
    }
    let end = stop
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (end > start) {
      lines.push({start, end, blanks, indent})
      blanks = 0
    } else blanks++
    from = stop + 1
  }
  return lines
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09
