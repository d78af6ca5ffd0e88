import {resolve} from 'node:path'
import {UsageError} from '@copydesk/schema/messages'
import type {Config} from '../config/config.ts'
import {findFiles} from '../edge/find-files.ts'
import {readConfig} from '../edge/read-config.ts'
import {makeColors} from '../report/colors.ts'
import {type Finding, toFindings} from '../report/finding.ts'
import {type CheckRequest, checkRun} from './check-run.ts'
import type {Tools} from './tools.ts'

/** Which files are checked, and by what. */
export interface CheckFilesOptions {
  /** Files, folders and globs, as the command takes them. Default: what the configuration means. */
  readonly patterns?: readonly string[] | undefined
  /** The folder that paths start at. Default: that of the process. */
  readonly folder?: string | undefined
  /** The configuration, or its file. Default: the nearest to the folder. */
  readonly config?: Config | string | undefined
  readonly preset?: string | undefined
  readonly engine?: string | undefined
  /** The moment that counts as now. */
  readonly now?: string | undefined
}

/** A file that was checked, or what could not be. */
export interface CheckedFile {
  readonly file: string
  readonly findings: readonly Finding[]
  /** Why it could not be read, or which rule failed. */
  readonly failure?: string | undefined
}

/**
 * The same check as `copydesk check`, as a function: file by file in the order of their names, with what
 * rules across files found. Nothing is printed, nothing is fixed, and nothing is kept.
 *
 * @example
 * for await (const {file, findings} of checkFiles({patterns: ['content']})) {
 *   console.log(file, findings.length)
 * }
 */
export async function* checkFiles(options: CheckFilesOptions = {}): AsyncGenerator<CheckedFile> {
  const {patterns = [], preset, engine, now} = options
  const folder = resolve(options.folder ?? '')
  const {config, home} = await settingsOf(options.config, folder)
  let made: Promise<Tools> | undefined
  const tools = (): Promise<Tools> => {
    made ??= import('./tools.ts').then(({makeTools}) =>
      makeTools({config, home, folder, preset, now, engine}),
    )
    return made
  }
  const found = await findFiles({patterns, config, home, folder})
  for (const {file, message} of found.problems) yield {file, findings: [], failure: message}
  const request: CheckRequest = {...found, config, home, folder, tools}
  for await (const events of checkRun(request)) {
    for (const event of events) {
      if (event.kind === 'failed') {
        const {file, message} = event.failure
        yield {file, findings: [], failure: message}
      } else if (event.kind === 'checked') {
        yield {file: event.file, findings: toFindings(await event.report())}
      }
    }
  }
}

/** The configuration. One that is wrong is a programmer's to put right, so it throws. */
async function settingsOf(config: Config | string | undefined, folder: string) {
  if (typeof config === 'object') return {config, home: folder}
  const said: string[] = []
  const err = {
    isTerminal: false,
    colors: makeColors(false),
    width: 100,
    async write(text: string | Uint8Array) {
      said.push(String(text))
    },
  }
  const found = await readConfig({folder, named: config, err})
  if (!found) throw new UsageError(said.join('').trimEnd())
  return found
}
