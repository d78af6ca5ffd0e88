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
  report,
  sortDiagnostics,
} from '@copydesk/schema'
import {isLines, lines} from './lines.ts'
import type {Place} from './place.ts'
import {toOrigin} from './place.ts'
import {readJson} from './read-json.ts'
import {skipBlanks} from './skip-blanks.ts'

/** Read JSON: one document, a list of documents, or a document on each line. */
export function parseJson(source: string, {limits, rules, path}: ParseOptions = {}): Parsed {
  const most: Settings = {...defaults, ...limits, rules}
  if (source.length > most.json) return {documents: [], diagnostics: [tooLong(source, most.json)]}
  const mark = source.startsWith('\ufeff') ? [byteOrderMark()] : []
  const start = mark.length
  const end = source.length
  if (skipBlanks(source, start, end) === end) {
    const empty = report('source-empty', 'empty file', {span: {start: 0, end}})
    return {documents: [], diagnostics: [...mark, empty]}
  }
  const read = readJson(source, {start, end, depth: most.jsonDepth, most: most.diagnostics})
  if (read.ok) return {documents: toDocuments(source, read, most), diagnostics: mark}
  if (isLines(source, {start, path, first: read.first})) {
    const documents = [...lines(source, start)].flatMap((line) => readLine(source, line, most))
    return {documents, diagnostics: mark}
  }
  return {documents: [], diagnostics: [...mark, read.diagnostic]}
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

function readLine(
  source: string,
  {start, end}: {readonly start: number; readonly end: number},
  settings: Settings,
): readonly Result<Document>[] {
  const read = readJson(source, {start, end, depth: settings.jsonDepth, most: settings.diagnostics})
  return read.ok ? [toDocument(source, read, settings)] : [fail([read.diagnostic])]
}

function tooLong({length}: string, most: number): Diagnostic {
  const expected = `at the most ${most} characters`
  return report('limit-exceeded', `${length} characters`, {expected, data: {limit: 'json', most}})
}

function byteOrderMark(): Diagnostic {
  const span = {start: 0, end: 1}
  const fix = {edits: [{span, text: ''}], safe: true}
  return report('encoding-converted', 'byte order mark', {span, fix})
}
