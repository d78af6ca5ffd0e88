import {readFileSync} from 'node:fs'
import {basename, dirname, relative, resolve} from 'node:path'
import {printable} from '@copydesk/schema/messages'
import {digest} from '../cache/digest.ts'
import type {Config} from '../config/config.ts'
import {type ConfigPlace, findConfig} from '../config/find-config.ts'
import type {Io} from './io.ts'

/** The configuration of a run, and the folder that its globs start at. */
export interface FoundConfig {
  readonly config: Config
  /** Its file, where there is one. */
  readonly place?: string | undefined
  readonly home: string
  /** Tells it from every other. Nothing where that cannot be known without running it. */
  readonly key: string | undefined
}

/** How a configuration is looked for. */
export interface ReadConfigOptions {
  readonly folder: string
  /** The file to use in place of the nearest. */
  readonly named?: string | undefined
  readonly err: Io['err']
  /** Whether a configuration with this key was found right before. */
  readonly isKnown?: ((found: {readonly home: string; readonly key: string}) => boolean) | undefined
}

/**
 * Find and read the configuration; an empty one where there is none. What is wrong with it is
 * printed, with its place, and nothing comes back. JSON that was right before is not checked again.
 */
export async function readConfig(options: ReadConfigOptions): Promise<FoundConfig | undefined> {
  const {folder, named, err, isKnown} = options
  const place =
    named === undefined
      ? findConfig(folder)
      : {path: resolve(folder, named), folder: dirname(resolve(folder, named))}
  if (!place) return {config: {}, home: folder, key: 'none'}
  const home = place.folder
  const key = await keyOf(place)
  if (key !== undefined && place.path.endsWith('.json') && isKnown?.({home, key})) {
    return {config: jsonOf(place.path), place: place.path, home, key}
  }
  const {loadConfig} = await import('../config/load-config.ts')
  const loaded = await loadConfig(place)
  if (loaded.ok) return {config: loaded.config, place: place.path, home, key}
  const {source, diagnostics} = loaded
  const file = relative(folder, place.path).replaceAll('\\', '/')
  const {prettyReport} = await import('../report/pretty.ts')
  await err.write(prettyReport({file, source, diagnostics}, err.colors))
  await err.write(`${err.colors.red('error')}: Cannot use the configuration ${printable(file)}\n`)
  return undefined
}

/** A key of the configuration's text; nothing where it cannot be read, which loading it will say. */
async function keyOf({path}: ConfigPlace): Promise<string | undefined> {
  if (!path.endsWith('.json')) {
    const {programDigest} = await import('../config/program-digest.ts')
    return programDigest(path)
  }
  try {
    const text = readFileSync(path, 'utf8')
    // The other members of a manifest are not about us.
    return digest(basename(path) === 'package.json' ? JSON.stringify(jsonOf(path)) : text)
  } catch {
    return undefined
  }
}

function jsonOf(path: string): Config {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
  // Who asks knows that it was checked before, or only makes a key of it.
  const own = basename(path) === 'package.json' ? (value as {copydesk: unknown}).copydesk : value
  return own as Config
}
