import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** What an engine is made of, by the name that `--engine` has for it. */
const packages = [
  ['native', 'satteri'],
  ['remark', 'remark-parse'],
] as const

/**
 * How the engine is called that a run will most likely choose, without loading it: `native 0.10.5`.
 * Results are kept under this name, and only where it proved right.
 */
export function installedEngine(said?: string | undefined): string | undefined {
  for (const [name, needs] of packages) {
    if (said !== undefined && said !== name) continue
    const version = versionOf(needs)
    if (version !== undefined) return `${name} ${version}`
  }
  return
}

/** The version of a package as the readers of markdown find it. */
function versionOf(name: string): string | undefined {
  const from = fileURLToPath(import.meta.resolve('@copydesk/markdown'))
  for (let at = dirname(from); ; at = dirname(at)) {
    const manifest = join(at, 'node_modules', name, 'package.json')
    if (existsSync(manifest)) {
      const {version}: {readonly version: string} = JSON.parse(readFileSync(manifest, 'utf8'))
      return version
    }
    if (at === dirname(at)) return
  }
}
