import {printable} from '@copydesk/schema/messages'
import {inspectFile, prettyInspection} from '../commands/inspect.ts'
import {counted} from '../report/counted.ts'
import {toFindings} from '../report/finding.ts'
import {prettyReport} from '../report/pretty.ts'
import {toJson} from '../report/to-json.ts'
import type {ExitCode, Io} from './io.ts'
import {openFile} from './open-file.ts'
import type {ReadingOptions} from './run-parse.ts'

/** Print a source with what each part of it was taken for, and under it what there is to say. */
export async function runInspect(
  path: string,
  {from, preset, json = false}: ReadingOptions,
  {out}: Io,
): Promise<ExitCode> {
  const {file, source, diagnostics: before} = await openFile(path, {from, preset})
  const inspected = source ? inspectFile(source) : undefined
  const diagnostics = [...before, ...(inspected?.diagnostics ?? [])]
  const report = {file, source: source?.source, diagnostics}
  const types = inspected?.documents.map((one) => (one.ok ? one.value.type : 'unread')) ?? []
  if (json) {
    const stretches = inspected?.stretches.map(({span, label}) => ({span, label})) ?? []
    const segments = inspected?.provenance ?? stretches
    const format = source?.format?.name
    await out.write(toJson({file, format, types, segments, findings: toFindings(report)}))
    return inspected?.ok ? 0 : 1
  }
  const {colors, width} = out
  if (source && inspected) {
    const what = types.length > 3 ? counted(types.length, 'document') : types.join(', ')
    const head = [colors.bold(printable(file)), source.format?.name ?? '', what]
    await out.write(`${head.filter((part) => part !== '').join('  ')}\n\n`)
    let rows = ''
    for (const row of prettyInspection(source, inspected, {colors, width})) {
      rows += `${row}\n`
      if (rows.length < chunk) continue
      await out.write(rows)
      rows = ''
    }
    await out.write(`${rows}\n`)
  }
  await out.write(prettyReport(report, colors))
  return inspected?.ok ? 0 : 1
}

/** Rows are written in pieces, so that a large source is never held twice. */
const chunk = 65_536
