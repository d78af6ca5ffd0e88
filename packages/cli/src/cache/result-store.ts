import {mkdirSync, readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {readSegment} from './read-segment.ts'
import {type Part, parts, type Row, type Rows} from './segment.ts'
import {uniqueName, writeSegment} from './write-segment.ts'

/** Where the results of a file are. */
export interface Ref {
  readonly rows: Rows
  readonly at: number
}

/** The results of this run and of those before it. */
export interface ResultStore {
  /** The results for a file with this content. */
  readonly find: (path: string, content: string) => Ref | undefined
  /** `lasting`: also for later runs. */
  readonly add: (
    row: Row,
    kept: {readonly [P in Part]: string},
    options: {readonly lasting: boolean},
  ) => Ref
  /** How many results later runs will find that this one did not. */
  readonly added: () => number
  /** Keep what was added. `whole`: what this run did not see is not there any more. */
  readonly finish: (
    seen: () => ReadonlyMap<string, Ref>,
    options: {readonly whole: boolean},
  ) => void
  /** Give back what the run held. */
  readonly close: () => void
}

/** Segments that are kept side by side; one more, and all become one. */
const mostSegments = 6

/**
 * Open the results kept in a folder; without a folder those of this run alone. Segments are read from
 * the oldest to the newest, and of a file the newest result counts.
 */
export function openResults(folder: string | undefined): ResultStore {
  const names = folder === undefined ? [] : segmentNames(folder)
  const opened = names.flatMap((name) => {
    const rows = readSegment(join(folder ?? '', name))
    return rows ? [{name, rows}] : []
  })
  const [only] = opened.length === 1 ? opened : []
  let known: Map<string, Ref> | undefined
  let next = 0
  const path = folder === undefined ? undefined : join(folder, `${uniqueName()}${ending}`)
  const writer = writeSegment(path)
  const passing = writeSegment(undefined)
  return {
    find(path, content) {
      const ref = refOf(path)
      return ref && ref.rows.content(ref.at) === content ? ref : undefined
    },
    added: writer.size,
    add(row, kept, {lasting}) {
      const rows = lasting && path !== undefined ? writer : passing
      return {rows, at: rows.add(row, kept)}
    },
    finish(seen, {whole}) {
      if (folder === undefined || writer.size() === 0) return
      const merge = opened.length >= mostSegments
      if (merge) {
        const met = seen()
        for (const [path, ref] of newest()) {
          const now = met.get(path)
          if (now ? now.rows === ref.rows : !whole) copy(ref)
        }
      }
      if (!writer.finish() || !merge) return
      for (const {name} of opened) remove(join(folder, name))
    },
    close() {
      for (const {rows} of opened) rows.close()
      writer.close()
      passing.close()
    },
  }

  /** The newest result of a file. Files are mostly asked for in the order in which they were kept. */
  function refOf(path: string): Ref | undefined {
    if (only?.rows.path(next) !== path) return newest().get(path)
    return {rows: only.rows, at: next++}
  }

  function newest(): ReadonlyMap<string, Ref> {
    if (known) return known
    known = new Map()
    for (const {rows} of opened) {
      for (let at = 0; at < rows.size; at++) known.set(rows.path(at), {rows, at})
    }
    return known
  }

  function copy({rows, at}: Ref): void {
    const [findings, facts, piece] = parts.map((part) => rows.part(at, part))
    if (findings === undefined || facts === undefined || piece === undefined) return
    writer.add(rows.row(at), {findings, facts, piece})
  }
}

const ending = '.seg'

function segmentNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
  } catch {
    return []
  }
}

/** A segment that another run holds open may stay, on systems where that is so. */
function remove(path: string): void {
  try {
    rmSync(path, {force: true})
  } catch {
    // It is there for the next run, which finds everything in a newer one.
  }
}

/** Folders of results that are kept beside each other: for other settings, versions and engines. */
const mostFolders = 8

const day = 86_400_000

/**
 * Remove what no run will use again from the folder of the cache: results for settings that were not
 * met for a month, all but some, and what runs left behind that were ended in the middle.
 */
export function pruneCache(folder: string, now: number): void {
  const entries = list(folder)
  const old = entries.filter(({isFolder}) => isFolder).sort((a, b) => b.changed - a.changed)
  for (const {path, changed} of old.slice(mostFolders)) {
    if (now - changed > 30 * day) rmSync(path, {recursive: true, force: true})
  }
  for (const {path, isFolder} of entries) {
    for (const left of isFolder ? list(path) : [{path, changed: now, isFolder}]) {
      if (left.path.endsWith('.tmp') && now - left.changed > day) remove(left.path)
    }
  }
}

function list(folder: string) {
  mkdirSync(folder, {recursive: true})
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name)
    const stats = statSync(path, {throwIfNoEntry: false})
    return stats ? [{path, changed: stats.mtimeMs, isFolder: entry.isDirectory()}] : []
  })
}
