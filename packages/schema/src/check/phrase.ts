import {quoted} from '../diagnostics/printable.ts'

type Path = readonly PropertyKey[]

/** How a message names a place: `document`, a member by its name, an entry by its number from 1. */
export function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'document'
  if (typeof last !== 'number') return quoted(String(last))
  return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`
}

/** How a message names a value: in full where it is short, else what sort of thing it is. */
export function shown(value: unknown): string {
  if (value === '') return 'empty text'
  if (typeof value === 'string') return value.trim() === '' ? 'blank text' : quoted(value)
  if (Array.isArray(value)) return 'list'
  if (value === undefined) return 'nothing'
  if (typeof value === 'object') return value === null ? 'null' : 'object'
  return typeof value === 'function' || typeof value === 'symbol' ? typeof value : String(value)
}

/** The value that would do, or the values of which one would. */
export function listed(values: readonly unknown[]): string {
  const all = values.map((value) => `\`${String(value)}\``).join(', ')
  return values.length > 1 ? `one of ${all}` : all
}

/** A type of zod's as a message expects it. */
export function typed(name: string): string {
  const known = new Map([
    ['array', 'a list'],
    ['boolean', '`true` or `false`'],
    ['int', 'a whole number'],
    ['null', '`null`'],
    ['object', 'an object'],
    ['record', 'an object'],
  ])
  return known.get(name) ?? `a ${name}`
}
