import * as z from 'zod'
import {pointer, resolve} from '../contracts/pointer.ts'
import {report} from '../diagnostics/report.ts'
import {fail, type Result, succeed} from '../diagnostics/result.ts'
import {type Document, documentSchemas, documentTypes} from '../documents/index.ts'
import {limits as defaults} from '../limits.ts'
import {nestsDeeper} from '../tree/depth.ts'
import {withoutUndefined} from '../without-undefined.ts'
import type {CheckOptions} from './check-options.ts'
import {type Finding, fromIssue, knownFieldsMark, unknownValue} from './from-issue.ts'
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
  const read = documentSchemas[known].safeParse(withoutUndefined(value), {error: knownFields})
  if (read.success) return succeed(read.data)
  const find = (path: readonly PropertyKey[]): unknown =>
    resolve(value, pointer(...path.map(String)))
  return findings(
    read.error.issues.flatMap((issue) => fromIssue(issue, find)),
    value,
  )
}

/** An issue does not carry its schema, so the fields that were known travel as its message. */
const knownFields: z.core.$ZodErrorMap = ({code, inst}) =>
  code === 'unrecognized_keys' && inst instanceof z.ZodObject
    ? `${knownFieldsMark}${Object.keys(inst.shape).join(' ')}`
    : undefined
