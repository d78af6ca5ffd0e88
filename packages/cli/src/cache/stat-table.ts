import {mkdirSync, readFileSync, renameSync, rmSync, type Stats, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {digest, digestLength} from './digest.ts'
import {uniqueName} from './write-segment.ts'

/**
 * Which content each file had when it was last read, by what the system says of the file: its size,
 * its times and its number. A file of which all of these are as they were was not written since.
 */
export interface StatTable {
  /** The digest of a file's content, if it is still the same. */
  readonly content: (path: string, stats: FileStats) => string | undefined
  readonly note: (path: string, stats: FileStats, content: string) => void
  /** Keep the table. `whole`: files that were not met in this run are gone. */
  readonly finish: (options: {readonly whole: boolean}) => void
}

/** What is asked of the system. */
export type FileStats = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'>

/**
 * A file that was written a moment before it was read may be written again within the same tick of the
 * clock, and then look the same: it is not noted. Two seconds is the coarsest clock, that of FAT.
 */
const tick = 2000

/** Open the table at a path; without one, a table that knows nothing and keeps nothing. */
export function openStatTable(path: string | undefined, now: () => number = Date.now): StatTable {
  const before = (path === undefined ? undefined : read(path)) ?? empty
  let places: Map<string, number> | undefined
  let next = 0
  const fresh = new Map<string, Entry>()
  const met = new Uint8Array(before.names.length)
  let metCount = 0
  return {
    content(path, stats) {
      const at = placeOf(path)
      if (at === undefined || !same(before.numbers, at, stats)) return
      metCount += met[at] === 1 ? 0 : 1
      met[at] = 1
      return before.contents.slice(at * digestLength, (at + 1) * digestLength)
    },
    note(path, {size, mtimeMs, ctimeMs, ino}, content) {
      if (Math.max(mtimeMs, ctimeMs) > now() - tick) return
      fresh.set(path, {numbers: [size, mtimeMs, ctimeMs, ino], content})
    },
    finish({whole}) {
      const gone = whole && metCount < before.names.length
      if (path === undefined || (fresh.size === 0 && !gone)) return
      for (const [at, name] of before.names.entries()) {
        if ((whole && met[at] !== 1) || fresh.has(name)) continue
        const numbers = before.numbers.slice(at * width, (at + 1) * width)
        const content = before.contents.slice(at * digestLength, (at + 1) * digestLength)
        fresh.set(name, {numbers: [...numbers], content})
      }
      write(path, fresh)
    },
  }

  /** Files are mostly asked for in the order in which they were kept. */
  function placeOf(path: string): number | undefined {
    if (before.names[next] === path) return next++
    if (places) return places.get(path)
    places = new Map()
    for (let at = 0; at < before.names.length; at++) places.set(before.names[at] ?? '', at)
    return places.get(path)
  }
}

const width = 4

interface Entry {
  readonly numbers: readonly number[]
  readonly content: string
}

interface Table {
  readonly names: readonly string[]
  readonly numbers: Float64Array
  readonly contents: string
}

const empty: Table = {names: [], numbers: new Float64Array(0), contents: ''}

function same(
  numbers: Float64Array,
  at: number,
  {size, mtimeMs, ctimeMs, ino}: FileStats,
): boolean {
  const from = at * width
  return (
    numbers[from] === size &&
    numbers[from + 1] === mtimeMs &&
    numbers[from + 2] === ctimeMs &&
    numbers[from + 3] === ino
  )
}

/** The first line of a table. It changes with the layout. */
const mark = 'copydesk-stat-1\n'

/** The mark, the digest of the rest, its numbers (how many files, then four each), contents, names. */
function read(path: string): Table | undefined {
  try {
    const bytes = readFileSync(path)
    const from = mark.length + digestLength
    if (bytes.toString('latin1', 0, mark.length) !== mark) return
    if (digest(bytes.subarray(from)) !== bytes.toString('latin1', mark.length, from)) return
    const count = bytes.readDoubleLE(from)
    const numbersFrom = from + 8
    const contentsFrom = numbersFrom + count * width * 8
    const namesFrom = contentsFrom + count * digestLength
    const names = bytes.toString('utf8', namesFrom)
    return {
      numbers: new Float64Array(new Uint8Array(bytes.subarray(numbersFrom, contentsFrom)).buffer),
      contents: bytes.toString('latin1', contentsFrom, namesFrom),
      names: count === 0 ? [] : names.split('\0'),
    }
  } catch {
    return // not there, or not to be read: every file is read then
  }
}

/** Whatever the system refuses here costs no more than the table. */
function write(path: string, entries: ReadonlyMap<string, Entry>): void {
  const all = [...entries]
  const numbers = Float64Array.from([all.length, ...all.flatMap(([, {numbers}]) => numbers)])
  const rest = Buffer.concat([
    Buffer.from(numbers.buffer),
    Buffer.from(all.map(([, {content}]) => content).join(''), 'latin1'),
    Buffer.from(all.map(([name]) => name).join('\0')),
  ])
  const temporary = `${path}.${process.pid}.${uniqueName()}.tmp`
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(temporary, Buffer.concat([Buffer.from(mark + digest(rest), 'latin1'), rest]))
    renameSync(temporary, path)
  } catch {
    rmSync(temporary, {force: true})
  }
}
