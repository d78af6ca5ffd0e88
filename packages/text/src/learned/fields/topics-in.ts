/** The topics that a line lists: the line itself, or its parts where marks part them. */
export function topicsIn(line: string): readonly string[] {
  const colon = line.indexOf(':')
  const rest = colon >= 0 && colon < 40 && colon < line.length - 1 ? line.slice(colon + 1) : line
  return rest
    .split(/[,;|•·#›/、]|\s[-–]\s/)
    .map((part) => part.trim().replace(/^#|\s\d{1,6}$/g, ''))
    .filter((part) => part.length > 1 && part.length < 60 && !part.endsWith(':'))
}
