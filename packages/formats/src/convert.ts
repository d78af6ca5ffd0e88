import {
  type Diagnostic,
  type Document,
  type Format,
  type Parsed,
  type ParseOptions,
  type Result,
  report,
  type Written,
} from '@copydesk/schema'
import {detect} from './detect.ts'
import {findFormat} from './find-format.ts'
import {formats as builtIn} from './formats.ts'
import type {HtmlOptions} from './html/index.ts'
import type {JsonOptions} from './json/index.ts'
import type {PlainTextOptions} from './plain-text/index.ts'
import type {PortableTextMappings} from './portable-text/index.ts'

/** What a conversion may be told. What the written format does not know of, it does not look at. */
export interface ConvertOptions
  extends ParseOptions,
    HtmlOptions,
    JsonOptions,
    PlainTextOptions,
    PortableTextMappings {
  /** The format to write, by name or your own. */
  readonly to: Format | string
  /** The format to read, by name or your own. Detected where it is not said. */
  readonly from?: Format | string | undefined
  /** The formats that names mean and that are detected. Default: the built-in ones. */
  readonly formats?: readonly Format[] | undefined
}

/** What a conversion gave. The diagnostics are those of reading, then those of writing. */
export type Converted = (Written & ConvertedAll & {readonly ok: true}) | FailedConversion

/** Some document could not be read, or none be written. */
export interface FailedConversion extends ConvertedAll {
  readonly ok: false
  /** What was written of the documents that could be read. */
  readonly draft?: Written | undefined
}

interface ConvertedAll {
  readonly diagnostics: readonly Diagnostic[]
  /** The documents that were read or given: the pointers of losses start at this list. */
  readonly documents: readonly Document[]
  /** The name of the format that was read, said or detected. */
  readonly from?: string | undefined
  /** The name of the format that was written. */
  readonly to: string
  /** What reading gave, whole: each document's own diagnostics, the envelope, the provenance. */
  readonly parsed?: Parsed | undefined
}

/**
 * Convert a source, or documents, to another format: `convert(source, {path: 'a.md', to: 'json'})`.
 * Nothing throws for what an author can write; a format that does not exist is misuse and does.
 */
export function convert(
  input: string | Document | readonly Document[],
  options: ConvertOptions,
): Converted {
  const {to, from, formats = builtIn} = options
  const target = findFormat(to, 'serialize', formats)
  const source = from === undefined ? undefined : findFormat(from, 'parse', formats)
  if (typeof input !== 'string') {
    const documents = isList(input) ? input : [input]
    return conclude(
      {to: target.name, documents, diagnostics: []},
      target.serialize(documents, options),
    )
  }
  const reader = source ?? detected(input, options)
  if (!reader) {
    const diagnostics = [report('format-unknown', 'source that is like no format')]
    return {ok: false, to: target.name, documents: [], diagnostics}
  }
  const parsed = reader.parse(input, options)
  const documents = parsed.documents.flatMap((result) => (result.ok ? [result.value] : []))
  const diagnostics = [
    ...parsed.diagnostics,
    ...parsed.documents.flatMap((result) => result.diagnostics),
  ]
  const all = {from: reader.name, to: target.name, documents, diagnostics, parsed}
  if (documents.length === 0) return {ok: false, ...all}
  // What is said goes before what was read, member by member.
  const envelope = {...parsed.envelope, ...options.envelope}
  return conclude(all, target.serialize(documents, {...options, envelope}))
}

function detected(
  source: string,
  {path, formats = builtIn}: ConvertOptions,
): (Format & Required<Pick<Format, 'parse'>>) | undefined {
  const [likeliest] = detect(source, {path, formats})
  return likeliest && findFormat(likeliest.format, 'parse', formats)
}

function conclude(all: ConvertedAll, result: Result<Written>): Converted {
  const diagnostics = [...all.diagnostics, ...result.diagnostics]
  if (!result.ok) return {...all, ok: false, diagnostics}
  const whole = all.parsed?.documents.every(({ok}) => ok) ?? true
  if (!whole) return {...all, ok: false, diagnostics, draft: result.value}
  return {...all, ...result.value, ok: true, diagnostics}
}

const isList = (input: Document | readonly Document[]): input is readonly Document[] =>
  Array.isArray(input)
