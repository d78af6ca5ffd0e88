import {manyCells} from '../blocks/table.ts'
import {report} from '../diagnostics/report.ts'
import {fail, type Result, succeed} from '../diagnostics/result.ts'
import {type Document, documentSchemas, documentTypes} from '../documents/index.ts'
import {limits as defaults} from '../limits.ts'
import {nestsDeeper} from '../tree/depth.ts'
import {withoutUndefined} from '../without-undefined.ts'
import type {CheckOptions} from './check-options.ts'
import {checkShape} from './check-shape.ts'
import {fitDocument, type Seen} from './fit-document.ts'
import {type Finding, unknownValue} from './from-issue.ts'
import {locate} from './locate.ts'
import {shown} from './phrase.ts'
import {wideTable} from './wide-table.ts'

/** Whether a value has the shape of a document of its type, and its blocks surely their normal form. */
export interface Shape {
  readonly result: Result<Document>
  readonly settled: boolean
}

/** See {@link Shape}. */
export function readShape(value: unknown, options: CheckOptions, seen?: Seen): Shape {
  const {treeDepth, tableCells} = {...defaults, ...options.limits}
  const type = typeOf(value)
  const known = documentTypes.find((name) => name === type)
  const fitting = known && fitDocument(known, value, treeDepth, seen)
  if (!fitting) return {result: readClosely(value, known, options), settled: false}
  // A larger table is not settled.
  if (fitting.settled && manyCells <= tableCells) {
    return {result: succeed(fitting.document), settled: true}
  }
  return {result: withTables(fitting.document, tableCells, options), settled: fitting.settled}
}

/** What does not fit is read again, by what knows why. */
function readClosely(
  value: unknown,
  known: Document['type'] | undefined,
  options: CheckOptions,
): Result<Document> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const diagnostic = report('document-missing', shown(value), {at: ''})
    return failed([{diagnostic}], options, value)
  }
  const {treeDepth, tableCells} = {...defaults, ...options.limits}
  if (nestsDeeper(value, treeDepth)) {
    const expected = `at the most ${treeDepth} levels`
    const diagnostic = report('limit-exceeded', 'depth of nesting', {at: '', expected})
    return failed([{diagnostic}], options)
  }
  if (!known) return failed([unknownValue(documentTypes, ['type'], typeOf(value))], options, value)
  const read = checkShape<Document>(documentSchemas[known], withoutUndefined(value), options)
  return read.ok ? withTables(read.value, tableCells, options) : read
}

function withTables(document: Document, most: number, options: CheckOptions): Result<Document> {
  const table = wideTable(document, most)
  if (!table) return succeed(document)
  const expected = `${most} at the most`
  const found = `${table.cells} cells in a table`
  const diagnostic = report('limit-exceeded', found, {at: table.at, expected})
  return failed([{diagnostic}], options)
}

const typeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'type')
    ? Reflect.get(value, 'type')
    : undefined

const failed = (
  found: readonly Finding[],
  options: CheckOptions,
  draft?: unknown,
): Result<Document> =>
  fail(
    found.map((finding) => locate(finding, options)),
    {draft},
  )
