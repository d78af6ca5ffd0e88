import {type ParsedFile, parseFile} from '../commands/parse.ts'
import {type Finding, toFindings} from '../report/finding.ts'
import {prettyReport} from '../report/pretty.ts'
import {toJson} from '../report/to-json.ts'
import type {ExitCode, Io} from './io.ts'
import {openFile} from './open-file.ts'
import type {ManyOptions} from './run-many.ts'

/** What reading commands may be told. */
export interface ReadingOptions {
  readonly from?: string | undefined
  readonly preset?: string | undefined
  readonly json?: boolean | undefined
}

/** The options of `copydesk parse`. */
export type ParseArguments = ReadingOptions & ManyOptions

/** Print a file's documents as JSON: one in lines of its own, several on a line each. */
export async function runParse(
  path: string,
  {from, preset, json = false}: ReadingOptions,
  {out, err}: Io,
): Promise<ExitCode> {
  const {file, source, diagnostics: before} = await openFile(path, {from, preset})
  const parsed = source && parseFile(source)
  const diagnostics = [...before, ...(parsed?.diagnostics ?? [])]
  const report = {file, source: source?.source, diagnostics}
  if (json) {
    const findings = toFindings(report)
    await out.write(toJson(answerOf({file, format: source?.format?.name, parsed, findings})))
  } else {
    await out.write(toText(parsed?.documents.flatMap((one) => (one.ok ? [one.value] : [])) ?? []))
    await err.write(prettyReport(report, err.colors))
  }
  return parsed?.ok ? 0 : 1
}

/** One document in lines of its own, several on a line each. */
export const toText = (values: readonly unknown[]): string =>
  values.map((value) => toJson(value, {indent: values.length === 1 ? 2 : 0})).join('')

/** What `--json` says of an input. */
export interface ParseAnswer {
  readonly file: string
  /** Its line, where it is a record of the file. */
  readonly line?: number | undefined
  readonly format?: string | undefined
  readonly ok: boolean
  readonly documents: readonly unknown[]
  readonly envelope?: ParsedFile['envelope']
  readonly findings: readonly Finding[]
}

/** Put the answer together. */
export function answerOf({
  parsed,
  findings,
  ...input
}: Pick<ParseAnswer, 'file' | 'line' | 'format' | 'findings'> & {
  readonly parsed: ParsedFile | undefined
}): ParseAnswer {
  const documents = (parsed?.documents ?? []).map((one) =>
    one.ok ? {ok: true, document: one.value} : {ok: false, draft: one.draft},
  )
  const {ok = false, envelope} = parsed ?? {}
  return {...input, ok, documents, envelope, findings}
}
