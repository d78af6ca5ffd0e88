/** Text whose line ends are blanks. */
export function onOneLine(text: string): string {
  if (text.includes('\r')) return text.replace(/\r\n|[\r\n]/g, ' ')
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text
}

/** As {@link onOneLine}, with one blank for any number of line ends, and none at the ends. */
export function trimmedLine(text: string | null | undefined): string | undefined {
  return text?.replace(/[\r\n]+/g, ' ').trim()
}
