import {pointer} from '../contracts/pointer.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {fail, type Result, succeed} from '../diagnostics/result.ts'
import type {Document} from '../documents/index.ts'
import {normalize, normalizeSettled} from '../normalize/index.ts'
import {UsageError} from '../usage-error.ts'
import type {CheckOptions} from './check-options.ts'
import {finish} from './finish.ts'
import {locate} from './locate.ts'
import {nameOf} from './phrase.ts'
import {readShape} from './read-shape.ts'
import {runRules} from './run-rules.ts'
import type {StandardIssue, StandardResult, StandardSchema} from './standard-schema.ts'

/**
 * Whether a value is a document, and what there is to say of it. Where its shape is wrong there is no
 * value; what rules find, errors too, leaves the value whole. It never throws for what it is given.
 *
 * With an `origin` and the `source`, findings have spans and fixes. A schema for `extra` that answers
 * later needs {@link checkAsync}.
 *
 * @example
 * const result = check(JSON.parse(text))
 * if (result.ok && result.value.type === 'article') console.log(result.value.headline)
 * for (const {code, message, at} of result.diagnostics) console.log(code, message, at)
 */
export function check(value: unknown, options: CheckOptions = {}): Result<Document> {
  return checkShaped(readShape(value, options).result, options)
}

/** What {@link checkNormal} may be told. */
export interface CheckNormalOptions extends CheckOptions {
  /**
   * Lists of blocks in the value that are not looked at again, since {@link settledBlock} said of each block
   * that it is. An edition's headings start deeper, and its lists are looked at all the same.
   */
  readonly settled?: ReadonlySet<unknown> | undefined
}

/**
 * As {@link check}, and the value is in its normal form: the same as to {@link normalize} what was
 * checked, but that most blocks are found to be in it by the walk that checks them.
 */
export function checkNormal(value: unknown, options: CheckNormalOptions = {}): Result<Document> {
  const {result, settled} = readShape(value, options, options.settled)
  const checked = checkShaped(result, options)
  if (!checked.ok) return checked
  return {...checked, value: settled ? normalizeSettled(checked.value) : normalize(checked.value)}
}

function checkShaped(shape: Result<Document>, options: CheckOptions): Result<Document> {
  if (!shape.ok) return finish(shape, options)
  const answer = askExtra(shape.value, options.extra)
  if (answer instanceof Promise) {
    answer.catch(() => undefined) // It is the misuse that is told, not what came of it.
    throw new UsageError('Cannot check with an asynchronous schema, expected `checkAsync`')
  }
  return conclude(shape.value, answer, options)
}

/** As {@link check}, and a user's schema for `extra` may be asynchronous. */
export async function checkAsync(
  value: unknown,
  options: CheckOptions = {},
): Promise<Result<Document>> {
  const {result: shape} = readShape(value, options)
  if (!shape.ok) return finish(shape, options)
  return conclude(shape.value, await askExtra(shape.value, options.extra), options)
}

/**
 * What a user's schema for `extra`, asynchronous or not, finds in a document that was checked before.
 */
export async function checkExtra(
  document: Document,
  schema: StandardSchema,
  options: Pick<CheckOptions, 'origin' | 'source'> = {},
): Promise<readonly Diagnostic[]> {
  const {issues = []} = await schema['~standard'].validate(document.extra)
  return issues.map((issue) => locate({diagnostic: fromExtra(issue)}, options))
}

function askExtra(document: Document, schema: StandardSchema | undefined) {
  return schema ? schema['~standard'].validate(document.extra) : undefined
}

function conclude(
  document: Document,
  answer: StandardResult | undefined,
  options: CheckOptions,
): Result<Document> {
  if (answer?.issues) {
    const found = answer.issues.map((issue) => locate({diagnostic: fromExtra(issue)}, options))
    return finish(fail(found, {draft: document}), options)
  }
  return finish(succeed(document, runRules(document, options)), options)
}

function fromExtra({message, path = []}: StandardIssue): Diagnostic {
  const steps = path.map((step) => String(typeof step === 'object' ? step.key : step))
  const found = `${nameOf(['extra', ...steps])} (${quoted(message, 200)})`
  return report('extra-invalid', found, {at: pointer('extra', ...steps)})
}
