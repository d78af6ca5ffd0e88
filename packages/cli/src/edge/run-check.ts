import {formats} from '@copydesk/formats'
import {type Diagnostic, printable, UsageError} from '@copydesk/schema'
import {checkFile} from '../commands/check.ts'
import {counted} from '../report/counted.ts'
import {type Finding, toFindings} from '../report/finding.ts'
import {prettyReport} from '../report/pretty.ts'
import {emptyTally, summary, tally} from '../report/tally.ts'
import {toJson} from '../report/to-json.ts'
import {holdsDocument} from '../source/holds-document.ts'
import {formatOf} from './choose-format.ts'
import {discover, type Found} from './discover.ts'
import type {ExitCode, Io} from './io.ts'
import {loadSource, nameOf} from './load-source.ts'
import {readIgnored} from './read-ignored.ts'

/** Check files. One that cannot be read does not stop the others, and makes the exit code 2. */
export async function runCheck(
  patterns: readonly string[],
  {json = false}: {readonly json?: boolean | undefined},
  {out, err, folder}: Io,
): Promise<ExitCode> {
  const ignore = await readIgnored(folder)
  const {files, problems} = await discover(patterns, {folder, extensions: inFolders, ignore})
  const failures: {readonly file: string; readonly message: string}[] = []
  const findings: Finding[] = []
  let total = emptyTally
  let passedOver = 0
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
        if (json) findings.push(...toFindings({file, ...checked}))
        else await out.write(prettyReport({file, ...checked}, out.colors))
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
  if (json) {
    const {files: count, errors, warnings, infos} = total
    const tallied = {files: count, passedOver, errors, warnings, infos}
    await out.write(toJson({findings, failures, summary: tallied}))
  } else if (total.files > 0) {
    const rest =
      passedOver === 0
        ? ''
        : `; ${counted(passedOver, 'JSON file')} passed over for holding no document`
    const codes = total.errors + total.warnings > 0 ? '\n`copydesk explain <code>` says more' : ''
    await out.write(`${summary(total, out.colors)}${rest}${out.colors.dim(codes)}\n`)
  }
  if (failures.length > 0) return 2
  return total.errors > 0 ? 1 : 0

  async function fail(file: string, message: string): Promise<void> {
    failures.push({file, message})
    await err.write(`${err.colors.red('error')}: ${printable(message)}\n`)
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
