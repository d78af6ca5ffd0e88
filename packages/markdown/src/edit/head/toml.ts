import type {Json} from '@copydesk/schema'
import {isScalar, type Scalar, type Syntax} from './syntax.ts'

/** TOML: each value beside its key, dates and literal quotes as they were. It has no null. */
export const toml: Syntax = {sign: '=', scalar, flow, lines: () => undefined, key}

const moment = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?$/

function scalar(value: Scalar, raw: string): string | undefined {
  if (value === null) return
  if (typeof value !== 'string') return String(value)
  if (moment.test(raw) && moment.test(value)) return value
  const literal = raw.startsWith("'") && !raw.startsWith("'''")
  if (literal && !/['\p{Cc}]/u.test(value)) return `'${value}'`
  return JSON.stringify(value).replaceAll('\u007f', '\\u007f')
}

function flow(value: Json): string | undefined {
  if (isScalar(value)) return scalar(value, '')
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => flow(item))
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
  }
  const members = Object.entries(value).map(([name, member]) => {
    const written = flow(member)
    return written === undefined ? undefined : `${key(name)} = ${written}`
  })
  if (members.includes(undefined)) return
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function key(name: string): string {
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : String(scalar(name, ''))
}
