import type {Json, JsonObject} from '../scalars/json.ts'

/** Plain data in its normal form: texts trimmed, undefined members dropped. It holds no nodes. */
export function normalizeData<T>(value: T): T {
  return data(value) as T // the same shape
}

function data(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return value === 0 ? 0 : value
  if (Array.isArray(value)) return value.map(data)
  if (typeof value !== 'object' || value === null) return value
  const kept: {[name: string]: unknown} = {}
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) kept[name] = data(member)
  }
  return kept
}

/** A user's own JSON. Nothing is trimmed; `-0`, which JSON cannot write, becomes `0`. */
export function normalizeJson(value: JsonObject): JsonObject {
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(members.map(([key, member]) => [key, json(member)]))
}

function json(value: Json): Json {
  if (typeof value === 'number') return value === 0 ? 0 : value
  if (typeof value !== 'object' || value === null) return value
  return isList(value) ? value.map(json) : normalizeJson(value)
}

const isList = (value: readonly Json[] | JsonObject): value is readonly Json[] =>
  Array.isArray(value)
