import type * as z from 'zod'
import {blockTypes} from '../blocks/index.ts'
import {pointer} from '../contracts/pointer.ts'
import {type BuiltInCode, codes} from '../diagnostics/codes.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {inlineTypes} from '../inlines/index.ts'
import {nearest} from '../nearest.ts'
import {slugify} from '../slugify.ts'
import type {Replacement} from './replace.ts'

/** A diagnostic, and what would put it right where there is one right answer. */
export interface Finding {
  readonly diagnostic: Diagnostic
  readonly key?: string | undefined
  readonly replacement?: Replacement | undefined
}

type Issue = z.core.$ZodIssue

/** What a schema's issue means in our words. An issue about several keys is one finding for each. */
export function fromIssue(
  issue: Issue,
  found: (path: readonly PropertyKey[]) => unknown,
): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  const at = pointer(...path)
  const name = path.length === 0 ? 'document' : quoted(String(path.at(-1)))
  const value = found(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        diagnostic: report('field-unknown', `field ${quoted(key)}`, {at: pointer(...path, key)}),
        key,
      }))
    case 'invalid_format':
      return [malformed(issue, at, value)]
    case 'invalid_value':
      return [unknownValue(issue.values.map(String), at, value, name)]
    case 'invalid_union':
      return unionIssues(issue, found)
    case 'too_small':
    case 'too_big': {
      const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum
      const side = issue.code === 'too_small' ? 'least' : 'most'
      return [
        {
          diagnostic: report('number-out-of-range', `${name} of ${shown(value)}`, {
            at,
            expected: `${String(limit)} at the ${side}`,
          }),
        },
      ]
    }
    default: {
      const expected = issue.code === 'invalid_type' ? `${article(issue.expected)}` : undefined
      if (value === undefined) {
        return [{diagnostic: report('field-missing', `${name} missing`, {at, expected})}]
      }
      return [
        {diagnostic: report('field-wrong-type', `${kind(value)} for ${name}`, {at, expected})},
      ]
    }
  }
}

/** Scalars name their own code in place of a message. */
function malformed(issue: Issue, at: string, value: unknown): Finding {
  const code = Object.hasOwn(codes, issue.message)
    ? (issue.message as BuiltInCode)
    : 'text-malformed'
  const diagnostic = report(code, quoted(String(value)), {at})
  const slug = code === 'slug-not-kebab' ? slugify(String(value)) : ''
  return slug === ''
    ? {diagnostic}
    : {diagnostic, replacement: {from: String(value), to: slug, safe: false}}
}

function unknownValue(
  values: readonly string[],
  at: string,
  value: unknown,
  name: string,
): Finding {
  if (value === undefined) {
    return {diagnostic: report('field-missing', `${name} missing`, {at, expected: listed(values)})}
  }
  const code = at.endsWith('/type') ? 'type-unknown' : 'value-unknown'
  const diagnostic = report(code, `${shown(value)} for ${name}`, {at, expected: listed(values)})
  const to = typeof value === 'string' ? nearest(value, values) : undefined
  return to === undefined
    ? {diagnostic}
    : {diagnostic, replacement: {from: String(value), to, safe: false}}
}

/** Of the ways a union can fail, the one that came furthest is what was meant. */
function unionIssues(
  issue: Extract<Issue, {readonly code: 'invalid_union'}>,
  found: (path: readonly PropertyKey[]) => unknown,
): readonly Finding[] {
  const path = issue.path
  const options = issue.errors.filter((errors) => errors.length > 0)
  const best = options.toSorted((a, b) => a.length - b.length || depth(b) - depth(a))[0]
  if (best) {
    return best.flatMap((inner) => fromIssue({...inner, path: [...path, ...inner.path]}, found))
  }
  return [unknownNode(path, found(path))]
}

/** A table's union names the member `type` itself, whatever stands there. */
function unknownNode(path: readonly PropertyKey[], type: unknown): Finding {
  const at = pointer(...path.map(String))
  if (type === undefined) return {diagnostic: report('field-missing', '`type` missing', {at})}
  const diagnostic = report('type-unknown', `type ${shown(type)}`, {at})
  const to = typeof type === 'string' ? nearest(type, nodeTypes) : undefined
  if (to === undefined) return {diagnostic}
  return {diagnostic, replacement: {from: String(type), to, safe: false}}
}

const nodeTypes = [...blockTypes, ...inlineTypes]

const depth = (issues: readonly Issue[]): number =>
  Math.max(...issues.map((issue) => issue.path.length))

const listed = (values: readonly string[]): string =>
  values.map((value) => `\`${value}\``).join(', ')

const shown = (value: unknown): string =>
  typeof value === 'string'
    ? quoted(value)
    : typeof value === 'object'
      ? kind(value)
      : String(value)

function kind(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return article(typeof value)
}

const article = (noun: string): string => {
  if (noun === 'array') return 'a list'
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`
}
