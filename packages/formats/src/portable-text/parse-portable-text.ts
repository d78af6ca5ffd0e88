import {
  checkNormal,
  type Diagnostic,
  type Document,
  fail,
  type Origin,
  type Parsed,
  type ParseOptions,
  type Result,
  report,
  sortDiagnostics,
} from '@copydesk/schema'
import {toOrigin} from '../json/place.ts'
import {readEntries} from '../json/read-entries.ts'
import type {JsonRead} from '../json/read-json.ts'
import type {PortableTextMapping} from './codec.ts'
import {openReader} from './open-reader.ts'
import {draftOrigin} from './origin.ts'
import {readDocument} from './read-document.ts'

/** What a caller may tell the reader and the writer of Portable Text. */
export interface PortableTextMappings {
  /** Your own `_type`s, as blocks of ours and back. The first that answers wins, before ours. */
  readonly mappings?: readonly PortableTextMapping[] | undefined
}

/** Read Portable Text: a body, a document around one, or a document on each line. */
export function parsePortableText(
  source: string,
  options: ParseOptions & PortableTextMappings = {},
): Parsed {
  const {entries, diagnostics} = readEntries(source, {...options, placesLater: true})
  return {documents: entries.map((entry) => toDocument(source, entry, options)), diagnostics}
}

function toDocument(
  source: string,
  entry: JsonRead,
  {limits, rules, mappings = []}: ParseOptions & PortableTextMappings,
): Result<Document> {
  if (!entry.ok) return fail([entry.diagnostic])
  const {value, repeated} = entry
  const where: Origin = {spans: (at, part) => toOrigin(entry.place).spans(at, part)}
  const {reader, diagnostics} = openReader(mappings)
  const draft = readDocument(value, reader)
  if (!draft) {
    const {start, end} = entry.place
    const found = report('document-missing', 'value that is no Portable Text', {span: {start, end}})
    return fail([...repeated, found], {draft: value, origin: where})
  }
  const told = diagnostics.map(({at = '', ...rest}): Diagnostic => {
    const span = where.spans(at)[0]
    return span ? {...rest, span} : rest
  })
  const origin = originLater(() => {
    const again = openReader(mappings, true)
    return draftOrigin(readDocument(value, again.reader), again.places, where)
  })
  const checked = checkNormal(draft, {origin, source, limits, rules})
  const all = sortDiagnostics([...repeated, ...told, ...checked.diagnostics])
  if (!checked.ok || repeated.length > 0) return fail(all, {draft, origin})
  return {...checked, diagnostics: all}
}

/** Places cost as much as all other reading: they are remembered by reading again, when one is asked for. */
function originLater(make: () => Origin): Origin {
  let made: Origin | undefined
  return {
    spans(at, part) {
      made ??= make()
      return made.spans(at, part)
    },
  }
}
