import {isAbsolute, relative, sep} from 'node:path'
import type {Collection, Config} from './config.ts'
import {globMatcher} from './glob-matcher.ts'

/** The name of the collection that a file belongs to, by its absolute path: the first that matches. */
export function collectionOf(
  {collections = {}}: Pick<Config, 'collections'>,
  home: string,
): (path: string) => string | undefined {
  const all = Object.entries(collections).map(([name, collection]) => {
    const {wanted, without} = globsOf(collection)
    const isWanted = globMatcher(wanted, {nocase: false})
    const isLeft = without.length > 0 ? globMatcher(without, {nocase: false}) : undefined
    return {name, matches: (path: string) => isWanted(path) && !isLeft?.(path)}
  })
  if (all.length === 0) return () => undefined
  return (path) => {
    const below = path.startsWith(home) && path[home.length] === sep
    const own = below ? path.slice(home.length + 1) : relative(home, path)
    const inside = own.includes('\\') ? own.replaceAll('\\', '/') : own
    if (!below && (isAbsolute(inside) || inside.startsWith('../'))) return undefined
    return all.find(({matches}) => matches(inside))?.name
  }
}

/** The globs of a collection, those that take away apart from the others. */
export function globsOf({files}: Pick<Collection, 'files'>): {
  readonly wanted: readonly string[]
  readonly without: readonly string[]
} {
  const globs = typeof files === 'string' ? [files] : files
  return {
    wanted: globs.filter((glob) => !glob.startsWith('!')),
    without: globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
  }
}
