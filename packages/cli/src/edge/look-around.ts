import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Surroundings} from '../commands/init.ts'

/** What stands in a folder, and the packages that its manifest asks for. */
export const lookAround = (folder: string): Omit<Surroundings, 'markdown'> => ({
  names: namesIn(folder),
  packages: packagesOf(folder),
})

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The packages that a manifest asks for. One that is no JSON is npm's to complain about. */
function packagesOf(folder: string): readonly string[] {
  try {
    const manifest: {readonly [field: string]: unknown} = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    return ['dependencies', 'devDependencies'].flatMap((field) =>
      Object.keys(manifest[field] ?? {}),
    )
  } catch {
    return []
  }
}
