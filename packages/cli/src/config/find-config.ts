import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Where a configuration stands. */
export interface ConfigPlace {
  readonly path: string
  /** The folder that its globs start at. */
  readonly folder: string
}

/**
 * The configuration for a folder: its own, or the nearest above. In one folder a file of its own goes
 * before the key `copydesk` of `package.json`. The search ends at the root of a repository.
 */
export function findConfig(folder: string): ConfigPlace | undefined {
  for (let at = folder; ; at = dirname(at)) {
    for (const name of configNames) {
      const path = join(at, name)
      if (existsSync(path)) return {path, folder: at}
    }
    const manifest = join(at, 'package.json')
    if (mentions(manifest)) return {path: manifest, folder: at}
    if (at === dirname(at) || existsSync(join(at, '.git'))) return
  }
}

/** The names a configuration may have, the likeliest first. */
export const configNames: readonly string[] = ['ts', 'mts', 'js', 'mjs', 'json'].map(
  (extension) => `copydesk.config.${extension}`,
)

/** Whether a manifest has our key. One that is no JSON is npm's to complain about. */
function mentions(path: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, 'copydesk')
  } catch {
    return false
  }
}
