import {resolve} from 'node:path'
import type {Config} from '../config/config.ts'
import {checkedExtensions} from './checked-extensions.ts'
import {type Discovered, discover, type Found} from './discover.ts'
import {changedFiles, ignoredFiles} from './git.ts'

/** Which files a check is about. */
export interface FindOptions {
  readonly patterns: readonly string[]
  readonly config: Config
  readonly home: string
  readonly folder: string
  /** Only files that differ from this commit are told of. */
  readonly changed?: string | undefined
}

/** The files of a check. */
export interface FoundFiles extends Discovered {
  /** Whether a file is told of, or only counts for the others. Default: all are. */
  readonly isTold?: ((file: Found) => boolean) | undefined
  /** Nobody named anything: these are all files that there are. */
  readonly whole: boolean
}

/**
 * The files to look at: those that were asked for, less what git ignores. Where there are collections,
 * all of their files count, so that what looks across files sees the whole, whatever was asked for.
 */
export async function findFiles(options: FindOptions): Promise<FoundFiles> {
  const {patterns, config, home, folder, changed} = options
  const ignore = (config.ignore ?? []).map((glob) => resolve(home, glob))
  const find = async (globs: readonly string[]): Promise<Discovered> => {
    const found = await discover(globs, {folder, extensions: checkedExtensions, ignore})
    const met = found.files.filter(({named}) => !named).map(({full}) => full)
    const ignored = await ignoredFiles(folder, met)
    if (ignored.size === 0) return found
    const isKept = ({full, named}: Found) => named || !ignored.has(full)
    return {...found, files: found.files.filter(isKept)}
  }
  const whole = patterns.length === 0
  const asked = whole ? undefined : await find(patterns)
  const all = whole || config.collections ? await findAll() : undefined
  const {problems} = asked ?? all ?? {problems: []}
  const files = merge(asked?.files ?? [], all?.files ?? [])
  const differing = changed === undefined ? undefined : await changedFiles(folder, changed)
  if (!differing && (whole || !all)) return {files, problems, whole}
  const told = new Set((asked ?? all)?.files.map(({full}) => full))
  const isTold = ({full}: Found) => told.has(full) && (!differing || differing.has(full))
  return {files, problems, whole, isTold}

  /** What a configuration means by its globs is what is found, and not what somebody named. */
  async function findAll(): Promise<Discovered> {
    if (!config.collections) return find([])
    const {collectionOf} = await import('../config/collection-of.ts')
    const {wantedBy} = await import('./wanted-by.ts')
    const nameOf = collectionOf(config, home)
    const found = await find(wantedBy(config, home, folder))
    const isHeld = ({full}: Found) => nameOf(full) !== undefined
    const files = found.files.filter(isHeld).map((file) => ({...file, named: false}))
    return {...found, files}
  }
}

/** The files of both, each once; those that were asked for first say how. */
function merge(asked: readonly Found[], all: readonly Found[]): readonly Found[] {
  if (asked.length === 0) return all
  if (all.length === 0) return asked
  const files = new Map(all.map((file) => [file.full, file]))
  for (const file of asked) files.set(file.full, file)
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}
