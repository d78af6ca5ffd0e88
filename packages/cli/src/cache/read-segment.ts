import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {digest, digestLength} from './digest.ts'
import {
  chunkWidth,
  mark,
  type Part,
  parts,
  type Row,
  type Rows,
  rowWidth,
  tailLength,
} from './segment.ts'

/** A segment of an earlier run. */
export interface Segment extends Rows {
  readonly size: number
  readonly path: (at: number) => string
  readonly close: () => void
}

/** Open a segment. Nothing comes back for one that is damaged, of another layout or not to be read. */
export function readSegment(path: string): Segment | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const index = readIndex(file)
    if (index) return segment(file, index)
  } catch {
    // Gone meanwhile, or not ours to read: there is nothing.
  }
  if (file !== undefined) closeSync(file)
  return
}

interface IndexBytes {
  readonly rows: number
  readonly numbers: Uint32Array
  readonly places: Uint32Array
  readonly names: readonly string[]
  readonly digests: string
}

function readIndex(file: number): IndexBytes | undefined {
  const {size} = fstatSync(file)
  const tail = read(file, size - tailLength, tailLength)
  if (!tail || tail.toString('latin1', 16 + digestLength) !== mark) return
  const length = tail.readDoubleLE(8)
  const bytes = read(file, tail.readDoubleLE(0), length)
  if (!bytes || digest(bytes) !== tail.toString('latin1', 16, 16 + digestLength)) return
  const words = (from: number, count: number): Uint32Array =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + from, count)
  const [rows = 0, chunks = 0, nameBytes = 0] = words(0, 4)
  const chunksFrom = 16 + rows * rowWidth * 4
  const namesFrom = chunksFrom + chunks * chunkWidth * 4
  return {
    rows,
    numbers: words(16, rows * rowWidth),
    places: words(chunksFrom, chunks * chunkWidth),
    names: bytes.toString('utf8', namesFrom, namesFrom + nameBytes).split('\0'),
    digests: bytes.toString('latin1', namesFrom + nameBytes),
  }
}

function segment(file: number, {rows, numbers, places, names, digests}: IndexBytes): Segment {
  const loaded: (Loaded | undefined)[] = []
  const room: (Buffer | undefined)[] = []
  return {
    size: rows,
    close: () => closeSync(file),
    content: contentOf,
    flags: (at) => numbers[at * rowWidth + 3] ?? 0,
    path: (at) => names[at] ?? '',
    row(at): Row {
      const from = at * rowWidth
      return {
        path: names[at] ?? '',
        content: contentOf(at),
        errors: numbers[from] ?? 0,
        warnings: numbers[from + 1] ?? 0,
        infos: numbers[from + 2] ?? 0,
        flags: numbers[from + 3] ?? 0,
      }
    },
    part: (at, part) => slice(at, part)?.toString('utf8'),
    bytes: slice,
  }

  function contentOf(at: number): string {
    return digests.slice(at * digestLength, (at + 1) * digestLength)
  }

  function slice(at: number, part: Part): Buffer | undefined {
    const place = parts.indexOf(part)
    const from = at * rowWidth
    const start = numbers[from + 5 + 2 * place] ?? 0
    const length = numbers[from + 6 + 2 * place] ?? 0
    if (length === 0) return Buffer.alloc(0)
    return bytesOf(numbers[from + 4] ?? 0, place)?.subarray(start, start + length)
  }

  /** A part of a chunk; the last one of each kind is at hand, since rows are asked for in order. */
  function bytesOf(chunk: number, part: number): Buffer | undefined {
    const last = loaded[part]
    if (last?.chunk === chunk) return last.bytes
    const at = chunk * chunkWidth + part * 3
    const start = (places[at] ?? 0) + (places[at + 1] ?? 0) * 2 ** 32
    const length = places[at + 2] ?? 0
    // Memory that was used before: to be given new pages for each chunk takes longer than to read it.
    const before = room[part]
    const own = before && before.length >= length ? before : Buffer.allocUnsafeSlow(length)
    room[part] = own
    const bytes = attempt(() => readInto(own.subarray(0, length), file, start))
    const place = (rows + chunk * parts.length + part) * digestLength
    const whole = bytes && digest(bytes) === digests.slice(place, place + digestLength)
    loaded[part] = {chunk, bytes: whole ? bytes : undefined}
    return loaded[part]?.bytes
  }
}

interface Loaded {
  readonly chunk: number
  readonly bytes: Buffer | undefined
}

function attempt<T>(step: () => T): T | undefined {
  try {
    return step()
  } catch {
    return undefined
  }
}

/** Nothing where the file ends before. */
function read(file: number, start: number, length: number): Buffer | undefined {
  if (!(start >= 0 && length >= 0 && length < 2 ** 31)) return
  // Of its own, so that numbers in it are aligned.
  return readInto(Buffer.allocUnsafeSlow(length), file, start)
}

/** Fill these bytes. Nothing where the file ends before. */
function readInto(bytes: Buffer, file: number, start: number): Buffer | undefined {
  for (let done = 0; done < bytes.length; ) {
    const more = readSync(file, bytes, done, bytes.length - done, start + done)
    if (more === 0) return
    done += more
  }
  return bytes
}
