import {
  check,
  type Diagnostic,
  type Document,
  limits as defaults,
  fail,
  type Limits,
  type Parsed,
  type ParseOptions,
  type Result,
  sortDiagnostics,
} from '@copydesk/schema'
import type {Place} from './place.ts'
import {toOrigin} from './place.ts'
import {readEntries} from './read-entries.ts'

/** Read JSON: one document, a list of documents, or a document on each line. */
export function parseJson(source: string, {limits, rules, path}: ParseOptions = {}): Parsed {
  const settings: Settings = {...defaults, ...limits, rules}
  const {entries, diagnostics} = readEntries(source, {limits, path})
  const [only] = entries
  if (only?.ok && entries.length === 1) {
    return {documents: toDocuments(source, only, settings), diagnostics}
  }
  const documents = entries.map((read) =>
    read.ok ? toDocument(source, read, settings) : fail([read.diagnostic]),
  )
  return {documents, diagnostics}
}

/** The limits, and what rules to run. */
interface Settings extends Limits {
  readonly rules: ParseOptions['rules']
}

interface Whole {
  readonly value: unknown
  readonly place: Place
  readonly repeated: readonly Diagnostic[]
}

/** Repeated keys are told with the document that they stand in, by their places. */
function toDocuments(
  source: string,
  whole: Whole,
  settings: Settings,
): readonly Result<Document>[] {
  const {value, place, repeated} = whole
  if (!Array.isArray(value)) return [toDocument(source, whole, settings)]
  let next = 0
  return value.map((member: unknown, index) => {
    const at: Place = (Array.isArray(place.members) ? place.members[index] : undefined) ?? place
    const own: Diagnostic[] = []
    for (; (repeated[next]?.span?.start ?? at.end) < at.end; next++) {
      const diagnostic = repeated[next]
      if (diagnostic) own.push(inDocument(diagnostic))
    }
    return toDocument(source, {value: member, place: at, repeated: own}, settings)
  })
}

/** The place without the step into the list around the documents. */
function inDocument(diagnostic: Diagnostic): Diagnostic {
  const {at = ''} = diagnostic
  return {...diagnostic, at: at.slice(Math.max(0, at.indexOf('/', 1)))}
}

/** A document with repeated keys has no certain value: what is read is a draft. */
function toDocument(source: string, {value, place, repeated}: Whole, settings: Settings) {
  const checked = check(value, {
    origin: toOrigin(place),
    source,
    limits: settings,
    rules: settings.rules,
  })
  if (repeated.length === 0) return checked
  const diagnostics = sortDiagnostics([...repeated, ...checked.diagnostics])
  return fail(diagnostics, {draft: value, origin: checked.origin})
}
