import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {printable, UsageError} from '@copydesk/schema/messages'
import {cacheFolder, cachePlace} from '../cache/cache-place.ts'
import {type CheckEvent, type CheckedEvent, checkRun} from '../check/check-run.ts'
import type {LookedAt} from '../check/look-at-file.ts'
import type {Tools} from '../check/tools.ts'
import {siteOf} from '../commands/init.ts'
import {counted} from '../report/counted.ts'
import {addCounts, emptyTally} from '../report/tally.ts'
import type {Failure} from '../reporters/reporter.ts'
import {readVersion} from '../version.ts'
import type {News} from '../watch/news.ts'
import {buildName} from './build-name.ts'
import {findFiles} from './find-files.ts'
import {installedEngine} from './installed-engine.ts'
import type {ExitCode, Io} from './io.ts'
import {lookAround} from './look-around.ts'
import {makeProgress} from './progress.ts'
import {readConfig} from './read-config.ts'
import {makeReports} from './report-run.ts'
import {makeBaselineStage} from './stage-baseline.ts'
import {standardInput} from './standard-input.ts'
import {writeFiles} from './write-files.ts'

/** What a check may be told. */
export interface CheckCommandOptions {
  readonly json?: boolean | undefined
  /** Names of reporters, each with `=file` where its report does not go to standard output. */
  readonly reporter?: readonly string[] | undefined
  /** More warnings than this fail the check. */
  readonly maxWarnings?: number | undefined
  /** The configuration to use in place of the nearest. */
  readonly config?: string | undefined
  /** Only files that differ from this commit. */
  readonly changed?: string | boolean | undefined
  /** The baseline to use in place of the one beside the configuration. */
  readonly baseline?: string | undefined
  readonly updateBaseline?: boolean | undefined
  readonly fix?: boolean | undefined
  /** Show what `fix` would change. */
  readonly dryRun?: boolean | undefined
  /** The preset of all files, in place of their collections'. */
  readonly preset?: string | undefined
  /** The engine that reads markdown, in place of the fastest that is installed. */
  readonly engine?: string | undefined
  /** Say by which engine, and which version of it. */
  readonly verbose?: boolean | undefined
  /** `false`: keep nothing, and use nothing that was kept. */
  readonly cache?: boolean | undefined
  /** Where to keep results, in place of `node_modules/.cache/copydesk`. */
  readonly cacheDir?: string | undefined
  /** The moment that counts as now. */
  readonly now?: string | undefined
}

/**
 * Check files. One that cannot be read does not stop the others, and makes the exit code 2. Where there
 * is `news`, no more is told than what the run before did not tell.
 */
export async function runCheck(
  patterns: readonly string[],
  options: CheckCommandOptions,
  {out, err, folder}: Io,
  news?: News | undefined,
): Promise<ExitCode> {
  const {json = false, maxWarnings, dryRun = false, fix = dryRun, now} = options
  const engine = installedEngine(options.engine)
  const version = readVersion()
  const placeOf = (home: string, key: string, preset = options.preset) => {
    const own = options.cacheDir === undefined && buildName === undefined
    if (options.cache === false || own || engine === undefined) return
    const at =
      options.cacheDir === undefined ? cacheFolder(home) : resolve(folder, options.cacheDir)
    const dependsOn = [version, buildName, process.version, engine, key, preset, now]
    return at === undefined ? undefined : cachePlace(at, home, dependsOn)
  }
  const settings = await readConfig({
    folder,
    named: options.config,
    err,
    isKnown: ({home, key}) => isThere(placeOf(home, key)?.results),
  })
  if (!settings) return 2
  const {config, home, key} = settings
  const site = settings.place || options.preset ? undefined : siteOf(lookAround(folder))
  const preset = options.preset ?? site
  if (fix && patterns.includes(standardInput)) {
    throw new UsageError('Cannot fix standard input, expected files')
  }
  let made: Promise<Tools> | undefined
  const tools = (): Promise<Tools> => {
    made ??= import('../check/tools.ts').then(({makeTools}) =>
      makeTools({config, home, folder, preset, now, engine: options.engine}),
    )
    return made
  }
  const cache = key === undefined ? undefined : placeOf(home, key, preset)
  // Nothing was kept for these settings, so they are looked at before any file is.
  if (!isThere(cache?.results)) await tools()
  const reader = made === undefined ? engine : (await tools()).engineName
  if (options.verbose) await err.write(`markdown is read by ${reader}\n`)
  const reports = await makeReports(
    json ? ['json'] : (options.reporter ?? config.reporters ?? ['pretty']),
    {out, folder},
    {version, engine: reader, place: folder},
  )
  const baseline = await makeBaselineStage({
    path: options.baseline,
    folder,
    home,
    update: options.updateBaseline ?? false,
  })
  const {changed} = options
  const ref = changed === true ? 'HEAD' : changed === false ? undefined : changed
  const found = await findFiles({patterns, config, home, folder, changed: ref})
  if (fix && !dryRun) {
    const {clearLeftovers} = await import('./leftovers.ts')
    for (const one of new Set(found.files.map(({full}) => dirname(full)))) clearLeftovers(one)
  }
  const failures: Failure[] = []
  let total = emptyTally
  let passedOver = 0
  let fixes = 0
  reports.begin()
  for (const {file, message} of found.problems) {
    await fail({file, message: `Cannot check ${printable(file)}: ${message}`})
  }
  const progress = makeProgress(err, found.files.length)
  const request = {
    ...{...found, config, home, folder, cache, engine, fix, dryRun, tools},
    piece: reports.kept,
    onProgress: progress.tell,
  }
  for await (const events of checkRun(request)) {
    await progress.end()
    for (const event of events) {
      const later = take(event)
      if (later) await later // most files are told of at once
    }
  }
  if (total.files === 0 && failures.length === 0 && passedOver > 0) {
    const message = `Cannot check anything: ${counted(passedOver, 'JSON file')}, none with a document`
    await fail({file: '.', message})
  }
  const gone = news?.end()
  if (news && !gone) return 0
  for (const file of gone ?? []) await note(`nothing is left in ${printable(file)}`)
  const outputs = await reports.end({total, passedOver, failures})
  await writeFiles([...outputs, ...(baseline?.outputs() ?? [])])
  await tellRest()
  if (failures.length > 0) return 2
  const tooMany = maxWarnings !== undefined && total.warnings > maxWarnings
  if (tooMany) {
    const warnings = `${counted(total.warnings, 'warning')}, at most ${maxWarnings} allowed`
    await err.write(`${err.colors.red('error')}: ${warnings}\n`)
  }
  return total.errors > 0 || tooMany ? 1 : 0

  function take(event: CheckEvent): Promise<void> | undefined {
    if (event.kind === 'failed') return fail(event.failure)
    if (event.kind === 'fixed') return mend(event.file, event.looked)
    if (event.kind === 'passed-over') passedOver++
    else if (baseline) return baseline.compare(event).then(tell)
    else return tell(event)
    return
  }

  function tell(event: CheckedEvent): Promise<void> | undefined {
    const {counts, piece, report} = event
    total = addCounts(total, counts)
    if (news) return tellNews(event, news)
    return reports.file(report, piece)
  }

  async function tellNews(event: CheckedEvent, {of}: News): Promise<void> {
    if (await of(event)) await reports.file(event.report, event.piece)
  }

  async function mend(file: string, {fixed, source}: LookedAt): Promise<void> {
    if (!fixed || source === undefined) return
    fixes += fixed.applied
    if (dryRun) await showDiff(file, fixed.before, source)
    else await writeFiles([{path: resolve(folder, file), text: source}])
  }

  async function showDiff(file: string, before: string, after: string): Promise<void> {
    const {createTwoFilesPatch} = await import('diff')
    const {forTerminal} = await import('../report/for-terminal.ts')
    await err.write(forTerminal(createTwoFilesPatch(file, file, before, after)))
  }

  async function tellRest(): Promise<void> {
    if (fixes > 0)
      await note(`${counted(fixes, 'fix', 'fixes')} ${dryRun ? 'to apply' : 'applied'}`)
    for (const text of baseline?.notes() ?? []) await note(text)
    if (site !== undefined && total.files > 0)
      await note(`read as a site of ${site}; copydesk init writes that down`)
  }

  async function note(text: string): Promise<void> {
    await err.write(`${err.colors.dim('note')}: ${text}\n`)
  }

  async function fail(failure: Failure): Promise<void> {
    failures.push(failure)
    if (news && !news.failed(failure.message)) return
    await err.write(`${err.colors.red('error')}: ${printable(failure.message)}\n`)
  }
}

const isThere = (path: string | undefined): boolean => path !== undefined && existsSync(path)
