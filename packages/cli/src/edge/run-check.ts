import {resolve} from 'node:path'
import {formats} from '@copydesk/formats'
import {type Diagnostic, printable, UsageError} from '@copydesk/schema'
import {checkFile} from '../commands/check.ts'
import {makeColors} from '../report/colors.ts'
import {counted} from '../report/counted.ts'
import {emptyTally, tally} from '../report/tally.ts'
import type {Failure} from '../reporters/reporter.ts'
import {holdsDocument} from '../source/holds-document.ts'
import {readVersion} from '../version.ts'
import {formatOf} from './choose-format.ts'
import {chooseReporters} from './choose-reporters.ts'
import {discover, type Found} from './discover.ts'
import type {ExitCode, Io} from './io.ts'
import {loadSource, nameOf} from './load-source.ts'
import {readIgnored} from './read-ignored.ts'
import {writeFiles} from './write-files.ts'

/** What a check may be told. */
export interface CheckCommandOptions {
  readonly json?: boolean | undefined
  /** Names of reporters, each with `=file` where its report does not go to standard output. */
  readonly reporter?: readonly string[] | undefined
  /** More warnings than this fail the check. */
  readonly maxWarnings?: number | undefined
}

/** Check files. One that cannot be read does not stop the others, and makes the exit code 2. */
export async function runCheck(
  patterns: readonly string[],
  {json = false, reporter = [json ? 'json' : 'pretty'], maxWarnings}: CheckCommandOptions,
  {out, err, folder}: Io,
): Promise<ExitCode> {
  const version = readVersion()
  const reports = chooseReporters(reporter).map(({make, path}) => {
    const colors = path === undefined ? out.colors : makeColors(false)
    const text: string[] = []
    return {path, text, ...make({colors, version})}
  })
  const ignore = await readIgnored(folder)
  const {files, problems} = await discover(patterns, {folder, extensions: inFolders, ignore})
  const failures: Failure[] = []
  let total = emptyTally
  let passedOver = 0
  for (const report of reports) await write(report, report.begin?.())
  for (const {file, message} of problems) {
    await fail(file, `Cannot check ${printable(file)}: ${message}`)
  }
  for (const found of files) {
    const file = nameOf(found.path)
    try {
      const checked = await checkFound(found)
      if (!checked) passedOver++
      else {
        total = tally(total, checked.diagnostics)
        for (const report of reports) await write(report, report.file({file, ...checked}))
      }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      await fail(file, error.message)
    }
  }
  if (total.files === 0 && failures.length === 0) {
    await fail(
      '.',
      `Cannot check anything: ${counted(passedOver, 'JSON file')}, none with a document`,
    )
  }
  for (const report of reports) await write(report, report.end({total, passedOver, failures}))
  await writeFiles(
    reports.flatMap(({path, text}) =>
      path === undefined ? [] : [{path: resolve(folder, path), text: text.join('')}],
    ),
  )
  const tooMany = maxWarnings !== undefined && total.warnings > maxWarnings
  if (tooMany) {
    const found = `${counted(total.warnings, 'warning')}, at most ${maxWarnings} allowed`
    await err.write(`${err.colors.red('error')}: ${found}\n`)
  }
  if (failures.length > 0) return 2
  return total.errors > 0 || tooMany ? 1 : 0

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

/** What is looked for in folders: pages of raw text are not content that is kept in a repository. */
const inFolders: readonly string[] = formats
  .filter(({name}) => name === 'markdown' || name === 'json')
  .flatMap(({extensions}) => extensions)

interface Checked {
  readonly source?: string | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Nothing for a file that was merely found and is no document. */
async function checkFound({path, named}: Found): Promise<Checked | undefined> {
  const loaded = await loadSource(path)
  if (!loaded.ok) return {diagnostics: loaded.diagnostics}
  const source = loaded.value
  const format = formatOf(source, path)
  if (!named && format?.name === 'json' && !holdsDocument(source)) return
  const diagnostics = checkFile({path: nameOf(path), source, format})
  return {source, diagnostics: [...loaded.diagnostics, ...diagnostics]}
}
