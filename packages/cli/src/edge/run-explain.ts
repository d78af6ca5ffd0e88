import {quoted, UsageError} from '@copydesk/schema/messages'
import {explain} from '../commands/explain.ts'
import {markdownPage} from '../report/markdown-page.ts'
import {paintOf} from '../report/pretty.ts'
import {toJson} from '../report/to-json.ts'
import type {ExitCode, Io} from './io.ts'

/** Print what there is to know about a code. */
export async function runExplain(
  word: string,
  {json = false}: {readonly json?: boolean | undefined},
  {out}: Io,
): Promise<ExitCode> {
  const {found, meant} = explain(word)
  if (!found) {
    const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`
    throw new UsageError(`Cannot explain ${quoted(word)}, expected a code of a finding${hint}`)
  }
  const {code, severity, expected, page} = found
  const {colors} = out
  const head = `${colors.bold(code)}  ${paintOf(severity, colors)(severity)}  expected ${expected}\n`
  const rest = page === undefined ? '' : `\n${markdownPage(page, colors)}`
  await out.write(json ? toJson(found) : head + rest)
  return 0
}
