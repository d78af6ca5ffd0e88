/** Text with a prefix on every line; one that is empty gets it without its trailing blanks. */
export function prefixLines(text: string, prefix: string, first: string = prefix): string {
  return text
    .split('\n')
    .map((line, index) => {
      const before = index === 0 ? first : prefix
      return line === '' ? before.trimEnd() : before + line
    })
    .join('\n')
}

/** As {@link prefixLines}, for a note: on a line of blanks alone no prefix is taken off again. */
export function indentNote(text: string, first: string): string {
  return text
    .split('\n')
    .map((line, index) => {
      if (index === 0) return line === '' ? first.trimEnd() : first + line
      return /^[ \t]*$/.test(line) ? line : `    ${line}`
    })
    .join('\n')
}
