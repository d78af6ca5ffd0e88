import {readFileSync} from 'node:fs'

/** The version of this package, as its manifest has it. The manifest stands one folder above. */
export function readVersion(): string {
  const manifest: {readonly version: string} = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  )
  return manifest.version
}
