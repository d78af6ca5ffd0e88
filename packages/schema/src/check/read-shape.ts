import {resolve} from '../contracts/pointer.ts'
import {report} from '../diagnostics/report.ts'
import {fail, type Result, succeed} from '../diagnostics/result.ts'
import {type Document, documentSchemas, documentTypes} from '../documents/index.ts'
import {limits as defaults} from '../limits.ts'
import {nestsDeeper} from '../tree/depth.ts'
import {withoutUndefined} from '../without-undefined.ts'
import type {CheckOptions} from './check-options.ts'
import {checkShape} from './check-shape.ts'
import {type Fit, fit} from './fit.ts'
import {type Finding, unknownValue} from './from-issue.ts'
import {locate} from './locate.ts'
import {shown} from './phrase.ts'
import {wideTable} from './wide-table.ts'

const fits = Object.fromEntries(
  documentTypes.map((type) => [type, fit(documentSchemas[type])]),
) as {readonly [K in Document['type']]: Fit} // one for each

/** Whether a value has the shape of a document of its type. */
export function readShape(value: unknown, options: CheckOptions): Result<Document> {
  const findings = (found: readonly Finding[], draft?: unknown): Result<Document> =>
    fail(
      found.map((finding) => locate(finding, options)),
      {draft},
    )
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return findings([{diagnostic: report('document-missing', shown(value), {at: ''})}], value)
  }
  const {treeDepth, tableCells} = {...defaults, ...options.limits}
  const within = (document: Document): Result<Document> => {
    const table = wideTable(document, tableCells)
    if (!table) return succeed(document)
    const expected = `${tableCells} at the most`
    const found = `${table.cells} cells in a table`
    return findings([{diagnostic: report('limit-exceeded', found, {at: table.at, expected})}])
  }
  const type: unknown = resolve(value, '/type')
  const known = documentTypes.find((name) => name === type)
  const kept = known && fits[known](value, treeDepth)
  if (kept !== undefined) return within(kept as Document) // it fits the schema of one
  if (nestsDeeper(value, treeDepth)) {
    const expected = `at the most ${treeDepth} levels`
    return findings([
      {diagnostic: report('limit-exceeded', 'depth of nesting', {at: '', expected})},
    ])
  }
  if (!known) return findings([unknownValue(documentTypes, ['type'], type)], value)
  const read = checkShape<Document>(documentSchemas[known], withoutUndefined(value), options)
  return read.ok ? within(read.value) : read
}
