import * as z from 'zod'
import {nestsDeeper} from '../tree/depth.ts'

/**
 * What a schema makes of a value: the value itself where it already is what the schema would make of it,
 * or `undefined` where it is not sure to fit. `room` is how many levels may still nest.
 */
export type Fit = (value: unknown, room: number) => unknown

type Known = Map<unknown, Fit>

/**
 * The schema as one quick test. Zod copies whatever it reads and keeps a path for each part of it, so
 * that checking a long document takes longer than parsing it; this walks the document once and copies
 * nothing. It is made from the schema itself and knows only its commonest parts: it hands all others
 * to zod, and what does not fit is read by zod again, which knows why.
 */
export function fit(schema: z.core.$ZodType, known: Known = new Map()): Fit {
  const found = known.get(schema)
  if (found) return found
  const made = make(schema as z.core.$ZodTypes, known) // every schema is one of these
  known.set(schema, made)
  return made
}

/** Has a schema ask first whether a value surely fits and would not be changed, wherever it stands. */
export function fitOr(
  schema: z.core.$ZodType,
  known: Known,
  surely: (value: unknown, room: number) => boolean,
): void {
  known.set(schema, (value, room) => (surely(value, room) ? value : closer(value, room)))
  const closer = make(schema as z.core.$ZodTypes, known) // every schema is one of these
}

function make(schema: z.core.$ZodTypes, known: Known): Fit {
  const {def} = schema._zod
  const checks = def.checks ?? []
  if (def.type === 'string' && !('format' in def)) return fitText(checks) ?? byZod(schema)
  if (checks.length > 0) return byZod(schema)
  switch (def.type) {
    case 'optional':
      return fit(def.innerType, known)
    case 'lazy':
      return fitLater(def.getter, known)
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : undefined)
    case 'literal':
      return fitOneOf(new Set<unknown>(def.values))
    case 'enum':
      return fitOneOf(new Set<unknown>(Object.values(def.entries)))
    case 'null':
      return (value) => (value === null ? value : undefined)
    case 'number':
      return (value) => (Number.isFinite(value) ? value : undefined)
    case 'array':
      return fitList(fit(def.element, known))
    case 'union':
      return fitUnion(def, known)
    case 'pipe':
      return fitBoth(fit(def.in, known), fit(def.out, known))
    case 'record':
      return fitRecord(fit(def.keyType, known), fit(def.valueType, known))
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? fitObject(def, known) : byZod(schema)
    default:
      return byZod(schema)
  }
}

const byZod =
  (schema: z.core.$ZodType): Fit =>
  (value, room) => {
    if (nestsDeeper(value, room)) return
    const read = z.safeParse(schema, value)
    return read.success ? read.data : undefined
  }

function fitText(checks: readonly z.core.$ZodCheck[]): Fit | undefined {
  const patterns: RegExp[] = []
  for (const check of checks) {
    if (!(check instanceof z.core.$ZodCheckRegex)) return
    patterns.push(check._zod.def.pattern)
  }
  const [pattern, ...more] = patterns
  if (!pattern || more.length > 0 || pattern.global || pattern.sticky) return
  return (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined)
}

function fitOneOf(values: ReadonlySet<unknown>): Fit {
  const [only] = values
  if (values.size === 1) return (value) => (value === only ? value : undefined)
  return (value) => (values.has(value) ? value : undefined)
}

/** A schema that stands inside of itself is not there yet when what holds it is made. */
function fitLater(getter: () => z.core.$ZodType, known: Known): Fit {
  let inner: Fit | undefined
  return (value, room) => {
    inner ??= fit(getter(), known)
    return inner(value, room)
  }
}

const fitBoth =
  (first: Fit, second: Fit): Fit =>
  (value, room) => {
    const kept = first(value, room)
    return kept === undefined ? undefined : second(kept, room)
  }

/** A member that would have to be changed is left to zod. */
const fitRecord =
  (key: Fit, member: Fit): Fit =>
  (value, room) => {
    if (typeof value !== 'object' || value === null || room <= 0) return
    if (Object.getPrototypeOf(value) !== Object.prototype) return
    for (const [name, own] of Object.entries(value)) {
      if (key(name, room) !== name || member(own, room - 1) !== own) return
    }
    return value
  }

const fitList =
  (element: Fit): Fit =>
  (value, room) => {
    if (!Array.isArray(value) || room <= 0) return
    let changed: unknown[] | undefined
    for (let index = 0; index < value.length; index++) {
      const member: unknown = value[index]
      const kept = element(member, room - 1)
      if (kept === undefined) return
      if (kept !== member) changed ??= value.slice()
      if (changed) changed[index] = kept
    }
    return changed ?? value
  }

function fitUnion(def: z.core.$ZodUnionDef, known: Known): Fit {
  const fits = def.options.map((option) => fit(option, known))
  const discriminator = 'discriminator' in def ? def.discriminator : undefined
  if (typeof discriminator !== 'string') return fitAny(fits)
  const byName = new Map<unknown, Fit>()
  for (const [index, option] of def.options.entries()) {
    const own = fits[index]
    const names = option._zod.propValues?.[discriminator]
    if (own && names) for (const name of names) byName.set(name, own)
  }
  return (value, room) => {
    if (typeof value !== 'object' || value === null) return
    return byName.get(Reflect.get(value, discriminator))?.(value, room)
  }
}

const fitAny =
  (fits: readonly Fit[]): Fit =>
  (value, room) => {
    for (const one of fits) {
      const kept = one(value, room)
      if (kept !== undefined) return kept
    }
    return undefined
  }

interface Member {
  readonly name: string
  readonly fit: Fit
  readonly index: number
  readonly required: boolean
}

/** Members in another order than the schema's are put in it, as zod does. */
function fitObject(def: z.core.$ZodObjectDef, known: Known): Fit {
  const members = new Map<string, Member>()
  const inOrder: Member[] = []
  let required = 0
  for (const [index, [name, schema]] of Object.entries(def.shape).entries()) {
    const optional = schema._zod.optin !== undefined
    if (!optional) required++
    const member = {name, fit: fit(schema, known), index, required: !optional}
    members.set(name, member)
    inOrder.push(member)
  }
  return (value, room) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || room <= 0) return
    const holder = value as {readonly [name: string]: unknown} // what an object is
    let last = -1
    let found = 0
    let ordered = true
    let changed: Map<string, unknown> | undefined
    for (const name in holder) {
      // Nearly always it is the next one of the schema, and need not be looked up.
      const next = inOrder[last + 1]
      const member = next?.name === name ? next : members.get(name)
      if (!member) return
      const own = holder[name]
      const kept = member.fit(own, room - 1)
      if (kept === undefined) return
      if (kept !== own) changed = (changed ?? new Map()).set(name, kept)
      if (member.index < last) ordered = false
      last = member.index
      if (member.required) found++
    }
    if (found !== required) return
    return ordered && !changed ? value : arranged(holder, members.keys(), changed)
  }
}

function arranged(
  value: {readonly [name: string]: unknown},
  names: Iterable<string>,
  changed: ReadonlyMap<string, unknown> | undefined,
): object {
  const made: {[name: string]: unknown} = {}
  for (const name of names) if (name in value) made[name] = changed?.get(name) ?? value[name]
  return made
}
