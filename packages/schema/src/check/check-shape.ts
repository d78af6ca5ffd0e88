import * as z from 'zod'
import {pointer, resolve} from '../contracts/pointer.ts'
import {fail, type Result, succeed} from '../diagnostics/result.ts'
import type {CheckOptions} from './check-options.ts'
import {fromIssue, knownFieldsMark} from './from-issue.ts'
import {locate} from './locate.ts'

/**
 * Whether a value is what a schema says, in the words and with the places and fixes that documents
 * get. For values that are no documents: a configuration, a document of one known type.
 */
export function checkShape<T>(
  schema: z.ZodType<T>,
  value: unknown,
  options: Pick<CheckOptions, 'origin' | 'source'> = {},
): Result<T> {
  const read = schema.safeParse(value, {error: knownFields})
  if (read.success) return succeed(read.data)
  const find = (path: readonly PropertyKey[]): unknown =>
    resolve(value, pointer(...path.map(String)))
  const found = read.error.issues.flatMap((issue) => fromIssue(issue, find))
  return fail(
    found.map((finding) => locate(finding, options)),
    {draft: value},
  )
}

/** An issue does not carry its schema, so the fields that were known travel as its message. */
const knownFields: z.core.$ZodErrorMap = ({code, inst}) =>
  code === 'unrecognized_keys' && inst instanceof z.ZodObject
    ? knownKeys(Object.keys(inst.shape))
    : undefined

/** The message of an issue about a key that is none of these: the nearest of them is offered. */
export const knownKeys = (names: readonly string[]): string =>
  `${knownFieldsMark}${names.join(' ')}`
