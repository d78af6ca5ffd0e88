import {isAbsolute, relative} from 'node:path'
import picomatch from 'picomatch'
import type {Collection, Config} from './config.ts'

/** The name of the collection that a file belongs to, by its absolute path: the first that matches. */
export function collectionOf(
  {collections = {}}: Pick<Config, 'collections'>,
  home: string,
): (path: string) => string | undefined {
  const all = Object.entries(collections).map(([name, collection]) => {
    const {wanted, without} = globsOf(collection)
    const matches = picomatch([...wanted], {ignore: [...without], dot: false})
    return {name, matches}
  })
  if (all.length === 0) return () => undefined
  return (path) => {
    const inside = relative(home, path).replaceAll('\\', '/')
    if (isAbsolute(inside) || inside.startsWith('../')) return undefined
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
