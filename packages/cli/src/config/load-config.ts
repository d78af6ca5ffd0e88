import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {pathToFileURL} from 'node:url'
import {readJsonValue} from '@copydesk/formats'
import {checkShape, type Diagnostic, type Origin, resolve} from '@copydesk/schema'
import {printable, UsageError} from '@copydesk/schema/messages'
import {reason} from '../edge/problem.ts'
import type {Config} from './config.ts'
import {configSchema} from './config-schema.ts'
import type {ConfigPlace} from './find-config.ts'

/** A configuration that was read, or what is wrong with it. */
export type LoadedConfig =
  | {readonly ok: true; readonly config: Config}
  | {
      readonly ok: false
      readonly diagnostics: readonly Diagnostic[]
      /** Only of JSON: places in a program are not known. */
      readonly source?: string | undefined
    }

/** Read and check a configuration. Throws a `UsageError` where its file cannot be read or run. */
export async function loadConfig({path}: ConfigPlace): Promise<LoadedConfig> {
  if (!path.endsWith('.json')) return checked(await importDefault(path))
  const source = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`Cannot read ${printable(path)}: ${reason(error)}`)
  })
  const read = readJsonValue(source)
  if (!read.ok) return {ok: false, diagnostics: read.diagnostics, source}
  const {value, origin} = read
  if (basename(path) !== 'package.json') return checked(value, {origin, source})
  return checked(resolve(value, '/copydesk'), {origin: origin && inside(origin), source})
}

/** The origin of what stands under our key of a manifest. */
const inside = (origin: Origin): Origin => ({
  spans: (at, part) => origin.spans(`/copydesk${at}`, part),
})

function checked(
  value: unknown,
  told: {readonly origin?: Origin | undefined; readonly source?: string} = {},
): LoadedConfig {
  const result = checkShape(configSchema, value, told)
  return result.ok
    ? {ok: true, config: result.value}
    : {ok: false, diagnostics: result.diagnostics, source: told.source}
}

/** What a module exports. TypeScript is run by jiti, which is loaded only then. */
async function importDefault(path: string): Promise<unknown> {
  try {
    if (/\.m?js$/.test(path)) {
      const module: {readonly default?: unknown} = await import(pathToFileURL(path).href)
      return module.default
    }
    const {createJiti} = await import('jiti')
    return await createJiti(import.meta.url).import(path, {default: true})
  } catch (error) {
    throw new UsageError(`Cannot run ${printable(path)}: ${printable(reason(error))}`)
  }
}
