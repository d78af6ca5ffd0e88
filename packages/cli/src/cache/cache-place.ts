import {existsSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {digest} from './digest.ts'

/** Where the cache of a run stands. */
export interface CachePlace {
  /** All that is kept for the projects of this folder. */
  readonly folder: string
  /** Which content each file had. */
  readonly stats: string
  /** The results that hold for the settings of this run. */
  readonly results: string
}

/**
 * The folder that caches have: `node_modules/.cache/copydesk` beside the nearest `package.json`. Where
 * there is none nobody expects a `node_modules`, and nothing is kept.
 */
export function cacheFolder(home: string): string | undefined {
  for (let at = home; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return join(at, 'node_modules/.cache/copydesk')
    if (at === dirname(at)) return
  }
}

/** The places in it for a folder of content and for what its results depend on. */
export function cachePlace(folder: string, home: string, dependsOn: unknown): CachePlace {
  const where = relative(folder, home)
  const results = digest(JSON.stringify([where, dependsOn])).slice(0, 16)
  return {
    folder,
    stats: join(folder, `stat-${digest(where).slice(0, 8)}`),
    results: join(folder, results),
  }
}
