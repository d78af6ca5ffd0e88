/** A line of a stream. */
export interface Line {
  /** From 1, as an editor counts them. */
  readonly number: number
  /** Without its end. Absent where it has more bytes than may be. */
  readonly bytes?: Uint8Array | undefined
}

/**
 * The lines of a stream that are not blank, those of a piece together. No more is held than the line
 * that is not at its end, and of one that is too long nothing.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  {most}: {readonly most: number},
): AsyncGenerator<readonly Line[]> {
  let begun: Uint8Array[] = []
  let length = 0
  let number = 0
  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    const lines: Line[] = []
    let from = 0
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
      hold(bytes.subarray(from, end))
      lines.push(...take())
      from = end + 1
    }
    hold(bytes.subarray(from))
    if (lines.length > 0) yield lines
  }
  const last = take()
  if (last.length > 0) yield last

  function hold(bytes: Uint8Array): void {
    length += bytes.length
    if (length > most) begun = []
    else if (bytes.length > 0) begun.push(bytes)
  }

  function take(): readonly Line[] {
    number++
    const [first] = begun
    const bytes = begun.length === 1 && first ? first : Buffer.concat(begun)
    const tooLong = length > most
    begun = []
    length = 0
    if (tooLong) return [{number}]
    return bytes.every(isBlank) ? [] : [{number, bytes}]
  }
}

const newline = 0x0a

/** A space, a tab or a carriage return: `every` ends at the first byte that is none. */
const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d
