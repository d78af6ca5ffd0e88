import {closeSync, constants, fstatSync, openSync, readSync, type Stats} from 'node:fs'

/** A file as it was when it was read. */
export interface ReadFile {
  readonly stats: Stats
  /** Good until the next file is read. Absent where it is no file, or too large for this way. */
  readonly bytes?: Uint8Array | undefined
}

/** Files above this are rare, and read in pieces by those who must. */
const largest = 16 * 1024 * 1024

/**
 * A reader of one file after the other: it waits for each, which costs a third of reading them by
 * promises, and uses one buffer for all. Throws what the system throws.
 */
export function makeReader(): (path: string) => ReadFile {
  let buffer = Buffer.allocUnsafeSlow(256 * 1024)
  return (path) => {
    // Without waiting: opening a pipe that nobody writes to would hang.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = fstatSync(file)
      if (!stats.isFile() || stats.size > largest) return {stats}
      let length = 0
      while (true) {
        if (length === buffer.length || stats.size >= buffer.length) {
          const larger = Buffer.allocUnsafeSlow(2 * Math.max(buffer.length, stats.size))
          buffer.copy(larger, 0, 0, length)
          buffer = larger
        }
        const more = readSync(file, buffer, length, buffer.length - length, null)
        length += more
        if (length > largest) return {stats}
        // Fewer than there is room for, and as many as there are: that was the end.
        if (more === 0 || length === stats.size) break
      }
      return {stats, bytes: buffer.subarray(0, length)}
    } finally {
      closeSync(file)
    }
  }
}
