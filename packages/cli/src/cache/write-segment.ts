import {closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {digest, digestLength} from './digest.ts'
import {
  chunkWidth,
  mark,
  type Part,
  parts,
  type Row,
  type Rows,
  rowsInChunk,
  rowWidth,
  tailLength,
} from './segment.ts'

/** A segment that is being written. Its rows can be read at once. */
export interface SegmentWriter extends Rows {
  readonly size: () => number
  /** Keep the results of a file. Says which row they are. */
  readonly add: (row: Row, kept: {readonly [P in Part]: string}) => number
  /** Put the segment in its place. Says whether it is there. */
  readonly finish: () => boolean
  /** Forget what was written beside the place. */
  readonly close: () => void
}

/** Bytes of chunks that are held in memory where no segment is to be kept. */
const mostHeld = 32 * 1024 * 1024

/**
 * Write a segment to a path, or, without a path, keep its rows for this run alone. What does not fit
 * into the memory set aside for it, or is to be kept, goes into a file that has no name in the end
 * unless everything went well. A disk that is full costs the cache and nothing else.
 */
export function writeSegment(path: string | undefined): SegmentWriter {
  const rows: Row[] = []
  const numbers: number[] = []
  const chunks: Chunk[] = []
  const temporary = `${path ?? join(tmpdir(), 'copydesk')}.${process.pid}.${uniqueName()}.tmp`
  let open: Pending = emptyPending()
  let file: number | undefined
  let length = 0
  let held = 0
  let broken = false
  let loaded: {readonly chunk: number; readonly part: Part; readonly bytes: Buffer} | undefined

  return {
    size: () => rows.length,
    row,
    content: (at) => row(at).content,
    flags: (at) => row(at).flags,
    add(row, kept) {
      const at = rows.push(row) - 1
      numbers.push(row.errors, row.warnings, row.infos, row.flags, chunks.length)
      for (const part of parts) {
        const bytes = Buffer.from(kept[part])
        numbers.push(open.lengths[part], bytes.length)
        open.pieces[part].push(bytes)
        open.lengths[part] += bytes.length
      }
      open.rows++
      if (open.rows === rowsInChunk) endChunk()
      return at
    },
    part: (at, part) => slice(at, part)?.toString('utf8'),
    bytes: slice,
    finish() {
      if (path === undefined || rows.length === 0) return false
      if (open.rows > 0) endChunk()
      if (!broken) attempt(() => writeIndex(append))
      if (!broken) attempt(() => renameSync(temporary, path))
      return !broken
    },
    close() {
      if (file !== undefined) attempt(() => closeSync(file ?? -1))
      if (file !== undefined) attempt(() => rmSync(temporary, {force: true}))
      file = undefined
    },
  }

  function row(at: number): Row {
    const row = rows[at]
    if (!row) throw new RangeError(`Cannot find row ${at}, expected one of ${rows.length}`)
    return row
  }

  function slice(at: number, part: Part): Buffer | undefined {
    const [chunk = 0, start = 0, size = 0] = placeOf(at, part)
    if (size === 0) return Buffer.alloc(0)
    if (chunk === chunks.length) endChunk() // it would be joined anew for each row of it
    return bytesOf(chunk, part)?.subarray(start, start + size)
  }

  function placeOf(at: number, part: Part): readonly number[] {
    const from = at * rowWidth
    const first = from + 5 + 2 * parts.indexOf(part)
    return [numbers[from + 4] ?? 0, numbers[first] ?? 0, numbers[first + 1] ?? 0]
  }

  /** Put the rows since the last chunk into the file, or hold them where there is none. */
  function endChunk(): void {
    const bytes = {
      findings: Buffer.concat(open.pieces.findings),
      facts: Buffer.concat(open.pieces.facts),
      piece: Buffer.concat(open.pieces.piece),
    }
    open = emptyPending()
    held += parts.reduce((sum, part) => sum + bytes[part].length, 0)
    const starts: number[] = []
    if (!broken && (path !== undefined || held > mostHeld)) {
      attempt(() => {
        for (const part of parts) starts.push(append(bytes[part]))
      })
    }
    const kept = starts.length === parts.length
    chunks.push({
      starts,
      lengths: parts.map((part) => bytes[part].length),
      digests: parts.map((part) => (kept ? digest(bytes[part]) : '')),
      ...(kept ? {} : {bytes}),
    })
  }

  function append(bytes: Uint8Array): number {
    if (file === undefined) {
      mkdirSync(dirname(temporary), {recursive: true})
      file = openSync(temporary, 'wx+', 0o600)
    }
    const start = length
    for (let done = 0; done < bytes.length; )
      done += writeSync(file, bytes, done, undefined, start + done)
    length += bytes.length
    return start
  }

  function bytesOf(chunk: number, part: Part): Buffer | undefined {
    const one = chunks[chunk]
    if (one?.bytes) return one.bytes[part]
    if (loaded?.chunk === chunk && loaded.part === part) return loaded.bytes
    const place = parts.indexOf(part)
    const bytes = Buffer.allocUnsafe(one?.lengths[place] ?? 0)
    if (file === undefined || !one) return
    readSync(file, bytes, 0, bytes.length, one.starts[place] ?? 0)
    loaded = {chunk, part, bytes}
    return bytes
  }

  function writeIndex(put: (bytes: Uint8Array) => number): void {
    const names = Buffer.from(rows.map(({path}) => path).join('\0'))
    const digests = Buffer.from(
      [...rows.map(({content}) => content), ...chunks.flatMap(({digests}) => digests)].join(''),
    )
    const words = Uint32Array.of(rows.length, chunks.length, names.length, digests.length)
    const places = new Uint32Array(chunks.length * chunkWidth)
    for (const [at, {starts, lengths}] of chunks.entries()) {
      for (const [part] of parts.entries()) {
        const start = starts[part] ?? 0
        places.set(
          [start % half, Math.floor(start / half), lengths[part] ?? 0],
          at * chunkWidth + part * 3,
        )
      }
    }
    const index = Buffer.concat([
      ...[words, Uint32Array.from(numbers), places].map((one) => Buffer.from(one.buffer)),
      names,
      digests,
    ])
    const start = put(index)
    put(tail(start, index))
  }

  /** Whatever the system refuses here costs no more than the cache. */
  function attempt(step: () => void): void {
    try {
      step()
    } catch {
      broken = true
    }
  }
}

const half = 2 ** 32

function tail(start: number, index: Uint8Array): Buffer {
  const bytes = Buffer.alloc(tailLength)
  bytes.writeDoubleLE(start, 0)
  bytes.writeDoubleLE(index.length, 8)
  bytes.write(digest(index), 16, digestLength, 'latin1')
  bytes.write(mark, 16 + digestLength, 'latin1')
  return bytes
}

/** A name that no other writer takes, in the order of time. */
export function uniqueName(): string {
  const time = Date.now().toString(36).padStart(9, '0')
  return `${time}-${Math.random().toString(36).slice(2, 10)}`
}

interface Chunk {
  readonly starts: readonly number[]
  readonly lengths: readonly number[]
  readonly digests: readonly string[]
  /** Held where there is no file to read them from. */
  readonly bytes?: {readonly [P in Part]: Buffer}
}

interface Pending {
  rows: number
  readonly pieces: {readonly [P in Part]: Buffer[]}
  readonly lengths: {[P in Part]: number}
}

const emptyPending = (): Pending => ({
  rows: 0,
  pieces: {findings: [], facts: [], piece: []},
  lengths: {findings: 0, facts: 0, piece: 0},
})
