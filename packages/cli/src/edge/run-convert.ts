import {resolve} from 'node:path'
import {quoted, UsageError} from '@copydesk/schema/messages'
import {convertFile} from '../commands/convert.ts'
import {toFindings} from '../report/finding.ts'
import {forTerminal} from '../report/for-terminal.ts'
import {prettyReport} from '../report/pretty.ts'
import {toJson} from '../report/to-json.ts'
import {formatNamed} from './choose-format.ts'
import type {ExitCode, Io} from './io.ts'
import {openFile} from './open-file.ts'
import {longFeed, runConvertFeed} from './run-convert-feed.ts'
import {envelopeSaid, type SaidOfFile} from './said-of-file.ts'
import {nameOf} from './standard-input.ts'
import {tellLosses} from './tell-losses.ts'
import {type Output, writeFiles} from './write-files.ts'

/** The options of `copydesk convert`, as they are written in the shell. */
export interface ConvertArguments extends SaidOfFile {
  readonly to: string
  readonly from?: string | undefined
  readonly preset?: string | undefined
  readonly output?: string | undefined
  readonly losses?: string | undefined
  readonly staff?: boolean | undefined
  readonly strict?: boolean | undefined
  readonly assumeZone?: string | undefined
  readonly json?: boolean | undefined
  /** Convert many, into this folder. */
  readonly outDir?: string | undefined
  readonly skipExisting?: boolean | undefined
  /** Each input holds a record on each line. */
  readonly ndjson?: boolean | undefined
}

/**
 * Convert one file. The whole input is read before anything is written, so it may be the output.
 * A long feed is read item by item.
 */
export async function runConvert(
  path: string,
  options: ConvertArguments,
  io: Io,
): Promise<ExitCode> {
  const {out, err, folder} = io
  const {json = false, staff, strict, assumeZone, losses: lossesPath} = options
  const output = options.output === '-' ? undefined : options.output
  if (assumeZone !== undefined && !zone.test(assumeZone)) {
    throw new UsageError(
      `Cannot assume the zone ${quoted(assumeZone)}, expected Z or one like +01:00`,
    )
  }
  if (output && lossesPath && resolve(folder, output) === resolve(folder, lossesPath)) {
    throw new UsageError('Cannot write the losses over the output, expected another file')
  }
  const to = formatNamed(options.to, 'serialize')
  const envelope = envelopeSaid(options)
  const feed = json ? undefined : await longFeed(path, {from: options.from, to})
  if (feed) {
    const targets = {to, output, lossesPath, strict, staff, assumeZone, envelope}
    return runConvertFeed(nameOf(path), feed, targets, io)
  }
  const opened = await openFile(path, options)
  const {file} = opened
  const converted = opened.source
    ? convertFile(opened.source, {to, staff, strict, assumeZone, envelope})
    : undefined
  const {text, losses = [], extensions = []} = converted ?? {}
  const diagnostics = [...opened.diagnostics, ...(converted?.diagnostics ?? [])]
  const report = {file, source: opened.source?.source, diagnostics}

  const outputs: Output[] = []
  if (text !== undefined && output !== undefined) outputs.push({path: output, text})
  if (lossesPath !== undefined) outputs.push({path: lossesPath, text: toJson(losses)})
  await writeFiles(outputs)

  const ok = text !== undefined
  if (json) {
    const formats = {from: opened.source?.format?.name, to: to.name}
    const written = output === undefined ? {text} : {output}
    const findings = toFindings(report)
    await out.write(toJson({file, ...formats, ok, ...written, losses, extensions, findings}))
    return ok ? 0 : 1
  }
  if (ok && output === undefined) await out.write(out.isTerminal ? forTerminal(text) : text)
  await err.write(prettyReport(report, err.colors))
  await err.write(tellLosses(losses))
  if (!ok && losses.length > 0) await err.write('Nothing was written: --strict allows no loss.\n')
  else if (!ok) await err.write('Nothing was written.\n')
  return ok ? 0 : 1
}

const zone = /^(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/
