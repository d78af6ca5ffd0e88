import {statSync} from 'node:fs'
import {isAbsolute, relative, resolve} from 'node:path'
import {errorCode} from './error-code.ts'
import {reason} from './problem.ts'
import {standardInput} from './standard-input.ts'
import {walkFolder} from './walk-folder.ts'

/** A file to look at. `named`: someone asked for it, it was not merely found in a folder. */
export interface Found {
  readonly path: string
  /** Its whole path. */
  readonly full: string
  readonly named: boolean
}

/** The files that patterns mean, and what is wrong with the patterns. */
export interface Discovered {
  readonly files: readonly Found[]
  readonly problems: readonly {readonly file: string; readonly message: string}[]
}

/** Where and for what to look. */
export interface DiscoverOptions {
  readonly folder: string
  /** With the dot: what counts inside a folder that is named as a whole. */
  readonly extensions: readonly string[]
  /** Globs that are left out unless a pattern leads right into them. */
  readonly ignore?: readonly string[] | undefined
}

/**
 * Find the files for these files, folders and globs, each once, in one stable order. A pattern that
 * begins with `!` takes away. Every other one has to mean something: a check that silently looks at
 * nothing is worse than none.
 */
export async function discover(
  patterns: readonly string[],
  {folder, extensions, ignore = []}: DiscoverOptions,
): Promise<Discovered> {
  const files = new Map<string, Found>()
  const problems: {readonly file: string; readonly message: string}[] = []
  const without = patterns.filter((pattern) => pattern.startsWith('!')).map((one) => one.slice(1))
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'))
  const endings = new Set(extensions)
  const isWanted = (path: string): boolean => endings.has(endingOf(path))
  /** The files below a folder that count, less what is to be left out. */
  const find = async (named: string, from: string, glob?: string): Promise<readonly string[]> => {
    const ignored = ignore.filter((one) => !leadsInto(named, one, folder))
    const left = [...without, ...ignored].map((one) => resolve(folder, one).replaceAll('\\', '/'))
    const isLeft = left.length > 0 ? await matcher(left) : undefined
    const fits = glob === undefined ? isWanted : await matcher([glob])
    const depth = glob === undefined || glob.includes('**') ? {} : {depth: glob.split('/').length}
    const prefix = from.replaceAll('\\', '/').replace(/\/$/, '')
    return walkFolder(from, {wanted: fits, ...depth})
      .map((path) => `${prefix}/${path}`)
      .filter((path) => !isLeft?.(path))
  }

  for (const pattern of wanted.length === 0 ? ['.'] : wanted) {
    const kind = pattern === standardInput ? 'file' : kindOf(resolve(folder, pattern))
    if (kind === 'file') add(pattern, pattern, {named: true})
    else if (kind === 'folder') {
      const found = await find(pattern, resolve(folder, pattern))
      for (const path of found) add(path, shown(path, pattern, folder), {named: false})
      if (found.length === 0)
        problems.push({file: pattern, message: `no ${list(extensions)} in it`})
    } else if (isGlob(pattern)) {
      const glob = pattern.replaceAll('\\', '/')
      const base = glob.slice(0, fixedPart(glob).lastIndexOf('/') + 1)
      const found = await find(pattern, resolve(folder, base), glob.slice(base.length))
      for (const path of found) add(path, shown(path, pattern, folder), {named: true})
      if (found.length === 0) problems.push({file: pattern, message: 'no file matches'})
    } else problems.push({file: pattern, message: kind.problem})
  }
  const inOrder = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return {files: inOrder, problems}

  function add(place: string, path: string, {named}: Pick<Found, 'named'>): void {
    const full = place === standardInput || isAbsolute(place) ? place : resolve(folder, place)
    const before = files.get(full)
    if (before?.named === false && named) files.set(full, {...before, named})
    if (!before) files.set(full, {path, full, named})
  }
}

/** Whether a pattern that is no file may mean some. */
export const isGlob = (pattern: string): boolean => /[*?[\]{}()]/.test(pattern)

/** The last of a name, from its last dot, in small letters. */
const endingOf = (path: string): string => path.slice(path.lastIndexOf('.')).toLowerCase()

/** Whether a path matches one of these globs, in whatever case. Loaded only where there are any. */
async function matcher(globs: readonly string[]): Promise<(path: string) => boolean> {
  const {globMatcher} = await import('../config/glob-matcher.ts')
  return globMatcher(globs, {nocase: true})
}

type Kind = 'file' | 'folder' | {readonly problem: string}

/** Whatever is no folder counts as a file here: reading it says what is wrong with it. */
function kindOf(path: string): Kind {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return errorCode(error) === 'EACCES' ? 'file' : {problem: reason(error)}
  }
}

/** As the pattern was written: relative where it was relative, with `/` on every system. */
function shown(path: string, pattern: string, folder: string): string {
  if (isAbsolute(pattern)) return path
  const inside = path.startsWith(folder) && path[folder.length] === '/'
  return inside ? path.slice(folder.length + 1) : relative(folder, path).replaceAll('\\', '/')
}

/** Whether a pattern starts within the folder that an ignored glob is about. */
function leadsInto(pattern: string, ignored: string, folder: string): boolean {
  const way = relative(resolve(folder, fixedPart(ignored)), resolve(folder, fixedPart(pattern)))
  return !way.startsWith('..') && !isAbsolute(way)
}

/** What stands in a glob before the first part that varies. */
export const fixedPart = (pattern: string): string => pattern.split(/[*?[\]{}()]/, 1)[0] ?? ''

const list = (extensions: readonly string[]): string =>
  extensions.length > 1
    ? `${extensions.slice(0, -1).join(', ')} or ${extensions.at(-1)}`
    : extensions.join('')
