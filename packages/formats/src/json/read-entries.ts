import {type Diagnostic, limits as defaults, type Limits, report} from '@copydesk/schema'
import {isLines, lines} from './lines.ts'
import {type JsonRead, readJson} from './read-json.ts'
import {readQuickly} from './read-quickly.ts'
import {skipBlanks} from './skip-blanks.ts'

/** The values of a source. */
export interface Entries {
  readonly entries: readonly JsonRead[]
  readonly diagnostics: readonly Diagnostic[]
}

/** How the values of a source are read. */
export interface EntriesOptions {
  readonly limits?: Partial<Limits> | undefined
  readonly path?: string | undefined
  /** Places are hardly asked for: find them when they are. */
  readonly placesLater?: boolean | undefined
}

/** Read the JSON values of a source: one, or one to a line. */
export function readEntries(source: string, {limits, path, placesLater}: EntriesOptions): Entries {
  const most: Limits = {...defaults, ...limits}
  if (source.length > most.json) return {entries: [], diagnostics: [tooLong(source, most.json)]}
  const mark = source.startsWith('\ufeff') ? [byteOrderMark()] : []
  const start = mark.length
  const end = source.length
  if (skipBlanks(source, start, end) === end) {
    const empty = report('source-empty', 'empty file', {span: {start: 0, end}})
    return {entries: [], diagnostics: [...mark, empty]}
  }
  const options = {depth: most.jsonDepth, most: most.diagnostics}
  const readOne = placesLater ? readQuickly : readJson
  const read = readOne(source, {start, end, ...options})
  if (read.ok) return {entries: [read], diagnostics: mark}
  if (!isLines(source, {start, path, first: read.first})) {
    return {entries: [], diagnostics: [...mark, read.diagnostic]}
  }
  const entries = [...lines(source, start)].map((line) => readOne(source, {...line, ...options}))
  return {entries, diagnostics: mark}
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
