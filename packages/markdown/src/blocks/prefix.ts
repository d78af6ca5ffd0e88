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
