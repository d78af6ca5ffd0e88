import {pointer, resolve} from '../contracts/pointer.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {fail, type Result, succeed} from '../diagnostics/result.ts'
import {type Document, documentSchemas, documentTypes} from '../documents/index.ts'
import {limits as defaults} from '../limits.ts'
import {nearest} from '../nearest.ts'
import {nestsDeeper} from '../tree/depth.ts'
import {withoutUndefined} from '../without-undefined.ts'
import type {CheckOptions} from './check-options.ts'
import {fromIssue} from './from-issue.ts'
import {locate} from './locate.ts'

/** Whether a value has the shape of a document of its type. */
export function readShape(value: unknown, options: CheckOptions): Result<Document> {
  const {treeDepth} = {...defaults, ...options.limits}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail([report('document-missing', 'value that is no object', {at: ''})], {draft: value})
  }
  if (nestsDeeper(value, treeDepth)) {
    const expected = `at the most ${treeDepth} levels`
    return fail([report('limit-exceeded', 'depth of nesting', {at: '', expected})])
  }
  const type: unknown = resolve(value, '/type')
  const known = documentTypes.find((name) => name === type)
  if (!known) return fail([unknownType(type, options)], {draft: value})
  const read = documentSchemas[known].safeParse(withoutUndefined(value))
  if (read.success) return succeed(read.data)
  const diagnostics = read.error.issues
    .flatMap((issue) => fromIssue(issue, (path) => resolve(value, pointer(...path.map(String)))))
    .map((finding) => locate(finding, options))
  return fail(diagnostics, {draft: value})
}

function unknownType(type: unknown, options: CheckOptions) {
  const expected = documentTypes.map((name) => `\`${name}\``).join(', ')
  if (type === undefined) return report('field-missing', '`type` missing', {at: '/type', expected})
  const name = typeof type === 'string' ? type : String(JSON.stringify(type))
  const diagnostic = report('type-unknown', `type ${quoted(name)}`, {at: '/type', expected})
  const to = nearest(name, documentTypes)
  const replacement = to === undefined ? undefined : {from: name, to, safe: false}
  return locate({diagnostic, replacement}, options)
}
