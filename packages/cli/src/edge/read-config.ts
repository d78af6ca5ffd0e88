import {dirname, relative, resolve} from 'node:path'
import {printable} from '@copydesk/schema/messages'
import type {Config} from '../config/config.ts'
import {findConfig} from '../config/find-config.ts'
import {loadConfig} from '../config/load-config.ts'
import {prettyReport} from '../report/pretty.ts'
import type {Io} from './io.ts'

/** The configuration of a run, and the folder that its globs start at. */
export interface FoundConfig {
  readonly config: Config
  readonly home: string
}

/**
 * Find and read the configuration; an empty one where there is none. What is wrong with it is
 * printed, with its place, and nothing comes back.
 */
export async function readConfig(
  folder: string,
  named: string | undefined,
  err: Io['err'],
): Promise<FoundConfig | undefined> {
  const place =
    named === undefined
      ? await findConfig(folder)
      : {path: resolve(folder, named), folder: dirname(resolve(folder, named))}
  if (!place) return {config: {}, home: folder}
  const loaded = await loadConfig(place)
  if (loaded.ok) return {config: loaded.config, home: place.folder}
  const {source, diagnostics} = loaded
  const file = relative(folder, place.path).replaceAll('\\', '/')
  await err.write(prettyReport({file, source, diagnostics}, err.colors))
  await err.write(`${err.colors.red('error')}: Cannot use the configuration ${printable(file)}\n`)
  return undefined
}
