import type * as z from 'zod'
import {pointer} from '../contracts/pointer.ts'
import {type BuiltInCode, codes} from '../diagnostics/codes.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {nearest} from '../nearest.ts'
import {mend} from './mend.ts'
import {listed, nameOf, shown, typed} from './phrase.ts'
import type {Replacement} from './replace.ts'

/** A diagnostic, and what would put it right where there is one right answer. */
export interface Finding {
  readonly diagnostic: Diagnostic
  /** The finding is about this key, not about its value. */
  readonly key?: string | undefined
  readonly replacement?: Replacement | undefined
}

/** What stands at a path of the value. */
export type Find = (path: readonly PropertyKey[]) => unknown

type Issue = z.core.$ZodIssue

/** What a schema's issue means in our words. An issue about several keys is one finding for each. */
export function fromIssue(issue: Issue, find: Find): readonly Finding[] {
  const at = pointer(...issue.path.map(String))
  const name = nameOf(issue.path)
  const value = find(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, issue, value))
    case 'invalid_format':
      return [malformed(issue.message, at, name, String(value))]
    case 'invalid_key':
      return [{diagnostic: report('characters-malformed', `key ${name}`, {at})}]
    case 'invalid_value':
      return [unknownValue(issue.values, issue.path, value)]
    case 'invalid_union':
      return unionIssues(issue, find)
    case 'too_small':
    case 'too_big': {
      const expected =
        issue.code === 'too_small'
          ? `${issue.minimum} at the least`
          : `${issue.maximum} at the most`
      return [
        {diagnostic: report('number-out-of-range', `${shown(value)} for ${name}`, {at, expected})},
      ]
    }
    default: {
      const expected = issue.code === 'invalid_type' ? typed(issue.expected) : undefined
      return [wrongType(issue.path, value, expected)]
    }
  }
}

/** What begins an issue's message that lists the known fields: see `readShape`. */
export const knownFieldsMark = 'fields: '

function unknownField(key: string, issue: Issue, holder: unknown): Finding {
  const {message} = issue
  const listing = message.startsWith(knownFieldsMark) ? message.slice(knownFieldsMark.length) : ''
  const known = listing.split(' ')
  const free = known.filter(
    (name) => !(typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)),
  )
  const to = nearest(key, free)
  const at = pointer(...issue.path.map(String), key)
  const expected = to === undefined ? undefined : listed([to])
  const diagnostic = report('field-unknown', `field ${quoted(key)}`, {at, expected})
  return to === undefined
    ? {diagnostic, key}
    : {diagnostic, key, replacement: {from: key, to, safe: false}}
}

/** Scalars name their own code in place of a message. */
function malformed(message: string, at: string, name: string, value: string): Finding {
  const code: BuiltInCode = isCode(message) ? message : 'text-malformed'
  const diagnostic = report(code, `${shown(value)} for ${name}`, {at})
  return {diagnostic, replacement: mend(code, value)}
}

const isCode = (message: string): message is BuiltInCode => Object.hasOwn(codes, message)

/** A finding about a value that is none of these; about its absence where there is none. */
export function unknownValue(
  values: readonly unknown[],
  path: readonly PropertyKey[],
  value: unknown,
): Finding {
  if (value === undefined) return missing(path, listed(values))
  const code = path.at(-1) === 'type' ? 'type-unknown' : 'value-unknown'
  const at = pointer(...path.map(String))
  const replacement = nearestOf(value, values)
  const expected = listed(replacement ? [replacement.to] : values)
  const diagnostic = report(code, `${shown(value)} for ${nameOf(path)}`, {at, expected})
  return {diagnostic, replacement}
}

function nearestOf(value: unknown, values: readonly unknown[]): Replacement | undefined {
  const names = values.filter((one) => typeof one === 'string')
  if (typeof value !== 'string') return undefined
  const to = nearest(value, names)
  return to === undefined ? undefined : {from: value, to, safe: false}
}

const missing = (path: readonly PropertyKey[], expected: string | undefined): Finding => {
  const found = `${nameOf(path.slice(0, -1))} without ${nameOf(path.slice(-1))}`
  return {diagnostic: report('field-missing', found, {at: pointer(...path.map(String)), expected})}
}

function wrongType(
  path: readonly PropertyKey[],
  value: unknown,
  expected: string | undefined,
): Finding {
  if (value === undefined && typeof path.at(-1) === 'string') return missing(path, expected)
  const found = `${shown(value)} for ${nameOf(path)}`
  return {
    diagnostic: report('field-wrong-type', found, {at: pointer(...path.map(String)), expected}),
  }
}

/** Of the ways a union can fail, the one that came furthest is what was meant. */
function unionIssues(
  issue: Extract<Issue, {readonly code: 'invalid_union'}>,
  find: Find,
): readonly Finding[] {
  const {path} = issue
  if (issue.errors.length === 0) {
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : []
    return [unknownValue(options, path, find(path))]
  }
  const meant = issue.errors.filter((errors) => !errors.some(isOfAnotherType))
  const best = meant.toSorted((a, b) => count(a) - count(b) || depth(b) - depth(a))[0]
  if (!best) {
    const kinds = issue.errors
      .flat()
      .filter(isOfAnotherType)
      .map(({expected}) => typed(expected))
    return [wrongType(path, find(path), [...new Set(kinds)].join(' or '))]
  }
  return best.flatMap((inner) => fromIssue({...inner, path: [...path, ...inner.path]}, find))
}

const isOfAnotherType = (issue: Issue): issue is z.core.$ZodIssueInvalidType =>
  issue.code === 'invalid_type' && issue.path.length === 0

const count = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + ('keys' in issue ? issue.keys.length : 1), 0)

const depth = (issues: readonly Issue[]): number =>
  issues.reduce((most, issue) => Math.max(most, issue.path.length), 0)
