import {parseFile} from '../commands/parse.ts'
import {toFindings} from '../report/finding.ts'
import {prettyReport} from '../report/pretty.ts'
import {toJson} from '../report/to-json.ts'
import type {ExitCode, Io} from './io.ts'
import {openFile} from './open-file.ts'

/** What reading commands may be told. */
export interface ReadingOptions {
  readonly from?: string | undefined
  readonly preset?: string | undefined
  readonly json?: boolean | undefined
}

/** Print a file's documents as JSON: one in lines of its own, several on a line each. */
export async function runParse(
  path: string,
  {from, preset, json = false}: ReadingOptions,
  {out, err}: Io,
): Promise<ExitCode> {
  const opened = await openFile(path, from, preset)
  const {file, diagnostics: before} = opened
  const parsed = opened.source ? parseFile(opened.source) : undefined
  const {documents = [], envelope} = parsed ?? {}
  const diagnostics = [...before, ...(parsed?.diagnostics ?? [])]
  const report = {file, source: opened.source?.source, diagnostics}
  const ok = parsed?.ok ?? false
  if (json) {
    const values = documents.map((one) =>
      one.ok ? {ok: true, document: one.value} : {ok: false, draft: one.draft},
    )
    const format = opened.source?.format?.name
    await out.write(
      toJson({file, format, ok, documents: values, envelope, findings: toFindings(report)}),
    )
  } else {
    const values = documents.flatMap((one) => (one.ok ? [one.value] : []))
    const indent = documents.length === 1 ? 2 : 0
    for (const value of values) await out.write(toJson(value, {indent}))
    await err.write(prettyReport(report, err.colors))
  }
  return ok ? 0 : 1
}
