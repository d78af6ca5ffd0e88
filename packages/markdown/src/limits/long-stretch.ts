/**
 * Where the first stretch without a blank line begins that has at least so many characters, or -1.
 * From each blank line it looks back from as far on as a stretch may reach, so that of most of the
 * source nothing is looked at. Blank lines with blanks in them do not end a stretch here.
 */
export function longStretch(source: string, from: number, length: number): number {
  for (let at = from; at + length <= source.length; ) {
    const blank = source.lastIndexOf('\n\n', at + length - 1)
    if (blank < at) return at
    at = blank + 1
  }
  return -1
}
