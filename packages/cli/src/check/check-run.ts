import {statSync} from 'node:fs'
import {relative, sep} from 'node:path'
import type {CachePlace} from '../cache/cache-place.ts'
import {digest} from '../cache/digest.ts'
import {openResults, pruneCache, type Ref} from '../cache/result-store.ts'
import {flag} from '../cache/segment.ts'
import {openStatTable} from '../cache/stat-table.ts'
import type {Config} from '../config/config.ts'
import type {Found} from '../edge/discover.ts'
import {beginOptimizing} from '../edge/optimizing.ts'
import {makeReader} from '../edge/read-now.ts'
import {nameOf, standardInput} from '../edge/standard-input.ts'
import type {FileReport} from '../report/finding.ts'
import type {Counts} from '../report/tally.ts'
import type {Failure} from '../reporters/reporter.ts'
import {unpackFindings} from './file-record.ts'
import {type Across, lookAcross} from './look-across.ts'
import type {LookedAt} from './look-at-file.ts'
import type {Tools} from './tools.ts'

/** What a check is to do. */
export interface CheckRequest {
  /** What is known of all of these files makes up the whole; in the order of their names. */
  readonly files: readonly Found[]
  /** Whether a file is to be told of, or only counts for the others. Default: all are. */
  readonly isTold?: ((file: Found) => boolean) | undefined
  readonly config: Config
  /** The folder that the globs of the configuration start at. */
  readonly home: string
  /** The folder that the names of files start at. */
  readonly folder: string
  /** Where results are kept. */
  readonly cache?: CachePlace | undefined
  /** These are all the files that there are: what is kept of others may go. */
  readonly whole: boolean
  /** How the engine is called that results are kept of. */
  readonly engine?: string | undefined
  readonly fix?: boolean | undefined
  /** Nobody writes what is fixed: it is only shown. */
  readonly dryRun?: boolean | undefined
  /** What a reporter says of a file, kept with its results under the reporter's name. */
  readonly piece?: {readonly name: string; readonly of: (report: FileReport) => string} | undefined
  /** What reads and checks. Made when the first file needs it. */
  readonly tools: () => Promise<Tools>
  /** Told now and then how many files were looked at. */
  readonly onProgress?: ((done: number) => void) | undefined
}

/** What a check has to say, file by file. */
export type CheckEvent =
  | {readonly kind: 'failed'; readonly failure: Failure}
  | {readonly kind: 'fixed'; readonly file: string; readonly looked: LookedAt}
  | {readonly kind: 'passed-over'}
  | CheckedEvent

/** A file that was checked. */
export interface CheckedEvent {
  readonly kind: 'checked'
  readonly file: string
  /** The file from the folder of the configuration. */
  readonly entry: string
  readonly counts: Counts
  /** What the reporter says of it, where that is known. */
  readonly piece?: Uint8Array | undefined
  readonly report: () => Promise<FileReport>
}

/**
 * Check files: each by what is kept of it, or by reading it; then all of them together; then what there
 * is to say, in the order of their names. What could not be read, and what was fixed, is told at once.
 */
export async function* checkRun(request: CheckRequest): AsyncGenerator<readonly CheckEvent[]> {
  const {files, isTold, home, cache, whole, fix = false, dryRun = false, tools, piece} = request
  const {onProgress} = request
  const results = openResults(cache?.results)
  const table = openStatTable(cache?.stats)
  const read = makeReader()
  const pieceName = piece && Buffer.from(`${piece.name}\n`)
  const known: Known[] = []
  const held = new Map<string, string>()
  let lasting = true
  let across: Across | undefined
  try {
    for (let done = 0; done < files.length; done++) {
      const found = files[done]
      if (!found) continue
      if (done % breath === 0) {
        onProgress?.(done)
        if (done === many) beginOptimizing()
        await new Promise(setImmediate) // signals and timers have their turn
      }
      const entry = entryOf(found.full, home)
      const told = isTold?.(found) ?? true
      const kept = keptOf(found, entry)
      const ref = kept.ref ?? (yield* lookAt({found, entry, told}, kept))
      if (ref) known.push({found, entry, told, ref})
    }
    onProgress?.(files.length)
    across = await lookAcross({...request, results, known, lasting, held})
    for (let round = 0; fix && round < rounds && (yield* mendAcross(across)); round++) {
      across.close()
      across = await lookAcross({...request, results, known, lasting, held})
    }
    const {of, finish, failures} = across
    if (failures.length > 0) {
      yield failures.map((failure) => ({kind: 'failed', failure}))
    }
    for (let from = 0; from < known.length; from += batch) {
      yield known.slice(from, from + batch).flatMap((one) => {
        return one.told ? [tell(one, of(one.entry) ?? one.ref)] : []
      })
    }
    if (!cache) return
    results.finish(() => new Map(known.map(({entry, ref}) => [entry, ref])), {whole})
    table.finish({whole})
    finish()
    if (results.added() > 0) pruneCache(cache.folder, Date.now())
  } finally {
    across?.close()
    results.close()
  }

  /** What is kept of a file, or its bytes where nothing is. */
  function keptOf(found: Found, entry: string): Kept {
    const {full} = found
    if (full === standardInput) return {}
    if (!cache) return {bytes: attempt(() => read(full))?.bytes}
    const stats = statSync(full, {throwIfNoEntry: false})
    if (!stats?.isFile()) return {}
    const usual = table.content(entry, stats)
    const quick = usual === undefined ? undefined : usable(results.find(entry, usual), found)
    if (quick) return {ref: quick}
    const now = attempt(() => read(full))
    if (!now?.bytes) return {}
    const content = digest(now.bytes)
    table.note(entry, now.stats, content)
    const ref = usable(results.find(entry, content), found)
    return ref ? {ref} : {bytes: now.bytes, content}
  }

  function usable(ref: Ref | undefined, {named}: Found): Ref | undefined {
    if (!ref) return
    const flags = ref.rows.flags(ref.at)
    const asFound = flags & (named ? flag.passedOver : flag.onlyNamed)
    return asFound || (fix && flags & flag.fixable) ? undefined : ref
  }

  /** Read a file of which nothing is kept, and keep what there is to say. */
  async function* lookAt(
    one: Omit<Known, 'ref'>,
    before: Kept,
  ): AsyncGenerator<readonly CheckEvent[], Ref | undefined> {
    const {found, told} = one
    beginOptimizing()
    const {fresh, engineName} = await tools()
    const {looked, failures} = await fresh(found, before.bytes, {fix: fix && told})
    if (told && failures.length > 0) yield failures.map((failure) => ({kind: 'failed', failure}))
    if (!looked) {
      lasting = false
      return
    }
    if (looked.fixed && told) yield tellFixed(found, looked)
    const content = looked.fixed ? undefined : before.content
    const last = failures.length === 0 && content !== undefined && engineName === request.engine
    lasting &&= last
    const {keep} = await import('./keep-result.ts')
    return keep(results, one, {looked, content: content ?? '', last, piece})
  }

  function tellFixed({path, full}: Found, looked: LookedAt): readonly CheckEvent[] {
    if (dryRun && looked.source !== undefined) held.set(full, looked.source)
    return [{kind: 'fixed', file: nameOf(path), looked}]
  }

  /** Apply what rules across files would have fixed. Says whether there was anything. */
  async function* mendAcross(across: Across): AsyncGenerator<readonly CheckEvent[], boolean> {
    const {fixAcross} = await import('./fix-across.ts')
    const changed = yield* fixAcross({known, across, results, held, tools, piece, tell: tellFixed})
    if (changed) lasting = false
    return changed
  }

  function tell({found, entry}: Known, ref: Ref): CheckEvent {
    const {errors, warnings, infos, flags} = ref.rows.row(ref.at)
    if (flags & flag.passedOver) return {kind: 'passed-over'}
    const counts = {errors, warnings, infos}
    const said = errors + warnings + infos === 0 ? noBytes : pieceOf(ref)
    const report = () => reportOf(found, ref)
    return {kind: 'checked', file: nameOf(found.path), entry, counts, piece: said, report}
  }

  function pieceOf({rows, at}: Ref): Uint8Array | undefined {
    if (!pieceName) return
    const bytes = rows.bytes(at, 'piece')
    if (!bytes || pieceName.compare(bytes, 0, pieceName.length) !== 0) return
    return bytes.subarray(pieceName.length)
  }

  async function reportOf(found: Found, {rows, at}: Ref): Promise<FileReport> {
    const {makeReport} = await import('./make-report.ts')
    const findings = unpackFindings(rows.part(at, 'findings'))
    if (findings) return makeReport(found, findings, held)
    const {looked} = await (await tools()).fresh(found, undefined, {fix: false})
    return makeReport(found, looked?.record ?? {diagnostics: [], places: []}, held)
  }
}

/** A file and where its results are. */
export interface Known {
  readonly found: Found
  readonly entry: string
  readonly told: boolean
  readonly ref: Ref
}

interface Kept {
  readonly ref?: Ref | undefined
  readonly bytes?: Uint8Array | undefined
  readonly content?: string | undefined
}

const noBytes = new Uint8Array(0)

/** Looks at all files together after fixes: one may make room for another. */
const rounds = 10

/** Files looked at between two breaths. */
const breath = 64

/** Files of which so much is kept that it pays to optimise: a multiple of those between breaths. */
const many = 256 * breath

/** Files told of together, since telling of each by a promise costs more than it says. */
const batch = 256

/** A file from the folder of the configuration, with slashes on every system. */
export function entryOf(path: string, home: string): string {
  if (path.startsWith(home) && path[home.length] === sep) {
    const inside = path.slice(home.length + 1)
    return inside.includes('\\') ? inside.replaceAll('\\', '/') : inside
  }
  return path === standardInput ? path : relative(home, path).replaceAll('\\', '/')
}

/** What cannot be read now is read, and told, by those who say why. */
function attempt<T>(step: () => T): T | undefined {
  try {
    return step()
  } catch {
    return undefined
  }
}
