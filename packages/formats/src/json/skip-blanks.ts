/** The first place from `start` on that is no blank of JSON. */
export function skipBlanks(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(source.charCodeAt(at))) at++
  return at
}

const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
