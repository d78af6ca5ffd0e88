import {type Converted, convert} from '@copydesk/formats'
import {
  type Diagnostic,
  type Format,
  type Loss,
  report,
  type SerializeOptions,
} from '@copydesk/schema'
import type {SourceFile} from './check.ts'
import {gatherDiagnostics} from './gather-diagnostics.ts'

/** How a file is to be written. */
export interface ConvertFileOptions extends SerializeOptions {
  readonly to: Format
  /** Fail where anything would be lost or anything is wrong. */
  readonly strict?: boolean | undefined
}

/** What a conversion gave. Without `text` nothing may be written. */
export interface ConvertedFile {
  readonly text?: string | undefined
  readonly losses: readonly Loss[]
  readonly extensions: readonly string[]
  /** Those of reading, then those of writing. */
  readonly diagnostics: readonly Diagnostic[]
}

/** One file in another format, whole or not at all. */
export function convertFile(file: SourceFile, options: ConvertFileOptions): ConvertedFile {
  const {path, source, format} = file
  const {strict = false, to, ...writing} = options
  if (!format?.parse) {
    const diagnostics = [report('format-unknown', `file \`${path}\``)]
    return {losses: [], extensions: [], diagnostics}
  }
  const converted = convert(source, {...writing, from: format, to, path})
  const diagnostics = inOrder(converted)
  if (!converted.ok) return {losses: [], extensions: [], diagnostics}
  const {text, losses, extensions} = converted
  const refused = strict && (losses.length > 0 || diagnostics.some(isError))
  return {...(refused ? {} : {text}), losses, extensions, diagnostics}
}

const isError = ({severity}: Diagnostic): boolean => severity === 'error'

/** Reading's findings as a check tells them, then what writing adds. */
function inOrder({parsed, diagnostics}: Converted): readonly Diagnostic[] {
  if (!parsed) return diagnostics
  const documents = parsed.documents.reduce((sum, one) => sum + one.diagnostics.length, 0)
  return [...gatherDiagnostics(parsed), ...diagnostics.slice(parsed.diagnostics.length + documents)]
}
