import {relative, resolve} from 'node:path'
import {printable, quoted, UsageError} from '@copydesk/schema/messages'
import {compareBaseline, countCodes, updateBaseline} from '../baseline/baseline.ts'
import {policies} from '../config/policy.ts'
import {presetNamed} from '../config/preset-named.ts'
import {makeColors} from '../report/colors.ts'
import {counted} from '../report/counted.ts'
import {emptyTally, tally} from '../report/tally.ts'
import {toJson} from '../report/to-json.ts'
import type {Failure} from '../reporters/reporter.ts'
import {readVersion} from '../version.ts'
import {checkedExtensions, checkFound} from './check-found.ts'
import {chooseEngine, engineName} from './choose-engine.ts'
import {chooseReporters} from './choose-reporters.ts'
import {discover, type Found} from './discover.ts'
import {changedFiles, ignoredFiles} from './git.ts'
import type {ExitCode, Io} from './io.ts'
import {nameOf} from './load-source.ts'
import {reason} from './problem.ts'
import {baselineName, readBaseline} from './read-baseline.ts'
import {standardInput} from './read-bytes.ts'
import {readConfig} from './read-config.ts'
import {wantedBy} from './wanted-by.ts'
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
}

/** Check files. One that cannot be read does not stop the others, and makes the exit code 2. */
export async function runCheck(
  patterns: readonly string[],
  options: CheckCommandOptions,
  {out, err, folder}: Io,
): Promise<ExitCode> {
  const {json = false, reporter, maxWarnings, dryRun = false, fix = dryRun} = options
  const settings = await readConfig(folder, options.config, err)
  if (!settings) return 2
  const {config, home} = settings
  if (fix && patterns.includes(standardInput)) {
    throw new UsageError('Cannot fix standard input, expected files')
  }
  const version = readVersion()
  const engine = await chooseEngine(options.engine)
  if (options.verbose) await err.write(`markdown is read by ${engineName(engine)}\n`)
  const wanted = json ? ['json'] : (reporter ?? config.reporters ?? ['pretty'])
  const reports = chooseReporters(wanted).map(({make, path}) => {
    const colors = path === undefined ? out.colors : makeColors(false)
    const text: string[] = []
    return {path, text, ...make({colors, version, engine: engineName(engine)})}
  })
  const baselinePath = resolve(folder, options.baseline ?? resolve(home, baselineName))
  const baseline = await readBaseline(baselinePath)
  const failures: Failure[] = []
  const thrown: {readonly code: string; readonly error: unknown}[] = []
  const policyOf = policies(
    config,
    home,
    (code, error) => thrown.push({code, error}),
    options.preset === undefined ? undefined : presetNamed(options.preset),
  )
  const {files, problems} = await find()
  let total = emptyTally
  let passedOver = 0
  let known = 0
  let gone = 0
  let fixes = 0
  const looked = new Map<string, ReadonlyMap<string, number>>()
  for (const report of reports) await write(report, report.begin?.())
  for (const {file, message} of problems) {
    await fail(file, `Cannot check ${printable(file)}: ${message}`)
  }
  for (const found of files) {
    try {
      await look(found)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      await fail(nameOf(found.path), error.message)
    }
  }
  if (total.files === 0 && failures.length === 0 && passedOver > 0) {
    const message = `Cannot check anything: ${counted(passedOver, 'JSON file')}, none with a document`
    await fail('.', message)
  }
  for (const report of reports) await write(report, report.end({total, passedOver, failures}))
  await writeFiles([
    ...reports.flatMap(({path, text}) =>
      path === undefined ? [] : [{path: resolve(folder, path), text: text.join('')}],
    ),
    ...(options.updateBaseline
      ? [{path: baselinePath, text: toJson(updateBaseline(baseline, looked))}]
      : []),
  ])
  await tellRest()
  if (failures.length > 0) return 2
  const tooMany = maxWarnings !== undefined && total.warnings > maxWarnings
  if (tooMany) {
    const found = `${counted(total.warnings, 'warning')}, at most ${maxWarnings} allowed`
    await err.write(`${err.colors.red('error')}: ${found}\n`)
  }
  return total.errors > 0 || tooMany ? 1 : 0

  /** The files to look at: found, less what git ignores or knows to be unchanged. */
  async function find() {
    const ignore = (config.ignore ?? []).map((glob) => resolve(home, glob))
    const asked = patterns.length > 0
    const sought = asked ? patterns : wantedBy(config, home, folder)
    const found = await discover(sought, {folder, extensions: checkedExtensions, ignore})
    const all = asked ? found : {...found, files: found.files.filter(isMeant).map(unnamed)}
    const pathOf = ({path}: Found): string => resolve(folder, path)
    const met = all.files.filter(({named}) => !named)
    const ignored = await ignoredFiles(folder, met.map(pathOf))
    const kept = all.files.filter((file) => file.named || !ignored.has(pathOf(file)))
    const {changed} = options
    if (changed === undefined || changed === false) return {...all, files: kept}
    const differing = await changedFiles(folder, changed === true ? 'HEAD' : changed)
    return {...all, files: kept.filter((file) => differing.has(pathOf(file)))}
  }

  /** Where there are collections, what none of them holds is not meant. */
  function isMeant({path}: Found): boolean {
    return !config.collections || policyOf(resolve(folder, path)).collection !== undefined
  }

  async function look(found: Found): Promise<void> {
    const file = nameOf(found.path)
    const path = resolve(folder, found.path)
    const checked = await checkFound(found, policyOf(path), {fix, folder, engine})
    for (const {code, error} of thrown.splice(0)) {
      const why = printable(reason(error))
      await fail(file, `Rule ${quoted(code)} threw on ${printable(file)}: ${why}`)
    }
    if (!checked) {
      passedOver++
      return
    }
    const {source, diagnostics, fixed} = checked
    if (fixed && source !== undefined) {
      fixes += fixed.applied
      if (dryRun) await showDiff(file, fixed.before, source)
      else await writeFiles([{path, text: source}])
    }
    const entry = relative(home, path).replaceAll('\\', '/')
    looked.set(entry, countCodes(diagnostics))
    const left = options.updateBaseline
      ? {diagnostics: [], known: diagnostics.length, gone: 0}
      : compareBaseline(diagnostics, ownEntry(baseline?.files, entry))
    known += left.known
    gone += left.gone
    total = tally(total, left.diagnostics)
    const report = {file, source, diagnostics: left.diagnostics}
    for (const one of reports) await write(one, one.file(report))
  }

  async function showDiff(file: string, before: string, after: string): Promise<void> {
    const {createTwoFilesPatch} = await import('diff')
    const {forTerminal} = await import('../report/for-terminal.ts')
    await err.write(forTerminal(createTwoFilesPatch(file, file, before, after)))
  }

  async function tellRest(): Promise<void> {
    const say = (text: string) => err.write(`${err.colors.dim('note')}: ${text}\n`)
    if (fixes > 0) await say(`${counted(fixes, 'fix', 'fixes')} ${dryRun ? 'to apply' : 'applied'}`)
    if (options.updateBaseline) await say(`${counted(known, 'finding')} written to the baseline`)
    else if (known > 0) await say(`${counted(known, 'finding')} of the baseline not shown`)
    if (gone > 0)
      await say(`${counted(gone, 'finding')} of the baseline gone; --update-baseline forgets them`)
  }

  async function fail(file: string, message: string): Promise<void> {
    failures.push({file, message})
    await err.write(`${err.colors.red('error')}: ${printable(message)}\n`)
  }

  async function write(
    {path, text}: {readonly path?: string | undefined; readonly text: string[]},
    piece = '',
  ): Promise<void> {
    if (path === undefined) await out.write(piece)
    else text.push(piece)
  }
}

/** What a configuration means by its globs is what is found, and not what somebody named. */
const unnamed = ({path}: Found): Found => ({path, named: false})

/** Files may have any name, `constructor` too. */
const ownEntry = <T>(
  files: {readonly [file: string]: T} | undefined,
  file: string,
): T | undefined => (files && Object.hasOwn(files, file) ? files[file] : undefined)
