import {resolve} from '../contracts/pointer.ts'
import {report} from '../diagnostics/report.ts'
import {fail, type Result} from '../diagnostics/result.ts'
import {type Document, documentSchemas, documentTypes} from '../documents/index.ts'
import {limits as defaults} from '../limits.ts'
import {nestsDeeper} from '../tree/depth.ts'
import {withoutUndefined} from '../without-undefined.ts'
import type {CheckOptions} from './check-options.ts'
import {checkShape} from './check-shape.ts'
import {type Finding, unknownValue} from './from-issue.ts'
import {locate} from './locate.ts'
import {shown} from './phrase.ts'

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
  const {treeDepth} = {...defaults, ...options.limits}
  if (nestsDeeper(value, treeDepth)) {
    const expected = `at the most ${treeDepth} levels`
    return findings([
      {diagnostic: report('limit-exceeded', 'depth of nesting', {at: '', expected})},
    ])
  }
  const type: unknown = resolve(value, '/type')
  const known = documentTypes.find((name) => name === type)
  if (!known) return findings([unknownValue(documentTypes, ['type'], type)], value)
  return checkShape<Document>(documentSchemas[known], withoutUndefined(value), options)
}
