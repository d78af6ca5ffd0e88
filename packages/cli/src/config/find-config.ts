import {access, readFile} from 'node:fs/promises'
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
export async function findConfig(folder: string): Promise<ConfigPlace | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    for (const name of configNames) {
      const path = join(at, name)
      if (await exists(path)) return {path, folder: at}
    }
    const manifest = join(at, 'package.json')
    if (await mentions(manifest)) return {path: manifest, folder: at}
    if (at === dirname(at) || (await exists(join(at, '.git')))) return
  }
}

/** The names a configuration may have, the likeliest first. */
export const configNames: readonly string[] = ['ts', 'mts', 'js', 'mjs', 'json'].map(
  (extension) => `copydesk.config.${extension}`,
)

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Whether a manifest has our key. One that is no JSON is npm's to complain about. */
async function mentions(path: string): Promise<boolean> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path, 'utf8'))
    return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, 'copydesk')
  } catch {
    return false
  }
}
