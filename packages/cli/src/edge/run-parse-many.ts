import {UsageError} from '@copydesk/schema/messages'
import {parseFile} from '../commands/parse.ts'
import {toFindings} from '../report/finding.ts'
import {toJson} from '../report/to-json.ts'
import type {ExitCode, Io} from './io.ts'
import {runMany} from './run-many.ts'
import {answerOf, type ParseArguments, toText} from './run-parse.ts'

/** Parse many: into a folder, or a document on each line of standard output. */
export async function runParseMany(
  patterns: readonly string[],
  options: ParseArguments,
  io: Io,
): Promise<ExitCode> {
  const {outDir, json = false} = options
  if (json && outDir !== undefined) {
    throw new UsageError('Cannot use --json together with --out-dir')
  }
  return runMany(patterns, options, {
    io,
    work: {
      done: 'parsed',
      ending: '.json',
      answers: json,
      make(opened, {line}) {
        const {file, source, diagnostics: before} = opened
        const parsed = source && parseFile(source)
        const values = parsed?.documents.flatMap((one) => (one.ok ? [one.value] : [])) ?? []
        const diagnostics = [...before, ...(parsed?.diagnostics ?? [])]
        const whole = parsed?.ok ? toText(values) : undefined
        if (outDir !== undefined) return {text: whole, lines: '', losses: 0, diagnostics}
        const findings = json ? toFindings({file, source: source?.source, diagnostics}) : []
        const lines = json
          ? toJson(answerOf({file, line, format: source?.format?.name, parsed, findings}), {
              indent: 0,
            })
          : values.map((value) => toJson(value, {indent: 0})).join('')
        return {text: parsed?.ok ? '' : undefined, lines, losses: 0, diagnostics}
      },
    },
  })
}
