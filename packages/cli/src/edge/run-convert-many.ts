import {UsageError} from '@copydesk/schema/messages'
import {convertFile} from '../commands/convert.ts'
import {toFindings} from '../report/finding.ts'
import {toJson} from '../report/to-json.ts'
import {formatNamed} from './choose-format.ts'
import type {ExitCode, Io} from './io.ts'
import type {ConvertArguments} from './run-convert.ts'
import {runMany} from './run-many.ts'
import {envelopeSaid} from './said-of-file.ts'

/** Convert many: into a folder, or, where they are records, into records on standard output. */
export async function runConvertMany(
  patterns: readonly string[],
  options: ConvertArguments,
  io: Io,
): Promise<ExitCode> {
  const {outDir, staff, strict, assumeZone} = options
  for (const [name, value] of [
    ['--output', options.output],
    ['--losses', options.losses],
    ['--json', outDir === undefined ? undefined : options.json],
  ] as const) {
    const other = outDir === undefined ? '--ndjson' : '--out-dir'
    if (value !== undefined) throw new UsageError(`Cannot use ${name} together with ${other}`)
  }
  const to = formatNamed(options.to, 'serialize')
  const envelope = envelopeSaid(options)
  return runMany(patterns, options, {
    io,
    work: {
      done: 'converted',
      ending: to.extensions[0] ?? '',
      answers: true,
      make({file, source, diagnostics: before}, {line}) {
        const converted = source && convertFile(source, {to, staff, strict, assumeZone, envelope})
        const {text, losses = [], extensions = []} = converted ?? {}
        const diagnostics = [...before, ...(converted?.diagnostics ?? [])]
        const answer = () => {
          const findings = toFindings({file, source: source?.source, diagnostics})
          const told = {from: source?.format?.name, to: to.name, ok: text !== undefined}
          return toJson({file, line, ...told, text, losses, extensions, findings}, {indent: 0})
        }
        const lines = outDir === undefined ? answer() : ''
        return {text, lines, losses: losses.length, diagnostics}
      },
    },
  })
}
