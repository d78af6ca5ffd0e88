import type {Json} from '@copydesk/schema'
import type {Preset, PresetField, PresetForm} from './preset.ts'
import {toTimestamp} from './to-timestamp.ts'

/** A key of another house, and what stands under it. */
export interface WrittenUnder {
  readonly key: string
  readonly value: Json
}

/** The first key of a house that says this field, with the value as it is written there. */
export function keyFor(
  name: string,
  value: Json,
  preset: Preset,
  joined: boolean,
): WrittenUnder | undefined {
  for (const [key, entry] of Object.entries(preset.fields)) {
    const field = typeof entry === 'string' ? {to: entry} : entry
    if (key.includes('.') || field.to !== name) continue
    const written = writtenAs(value, field, joined)
    if (written !== undefined) return {key, value: written}
  }
  return
}

/** What stands under a key that says this field already; nothing where the key cannot say it. */
export function valueUnder(
  key: string,
  name: string,
  value: Json,
  {fields, ignoreCase}: Preset,
  joined: boolean,
): Json | undefined {
  const known = ignoreCase ? key.toLowerCase() : key
  const entry = key !== name && Object.hasOwn(fields, known) ? fields[known] : undefined
  let field: PresetField | undefined = typeof entry === 'string' ? {to: entry} : entry
  if (!field) return value
  for (; field; field = field.else) {
    if (field.to !== name) continue
    const written = writtenAs(value, field, joined)
    if (written !== undefined) return written
  }
  return
}

/** `joined` says whether a list is written as text, where the field has a sign between its parts. */
function writtenAs(
  value: Json,
  {as = 'text', split, values}: PresetField,
  joined: boolean,
): Json | undefined {
  if (values) {
    const [word] = Object.entries(values).find(([, ours]) => ours === value) ?? []
    return word === 'true' || word === 'false' ? word === 'true' : word
  }
  if (typeof value === 'string' && split && value.includes(split)) return
  if (joined && split && Array.isArray(value)) {
    const parts = value.filter((part: Json) => typeof part === 'string')
    const apart = parts.length === value.length && parts.every((part) => !part.includes(split))
    return apart && parts.length > 0 ? parts.join(split === ' ' ? ' ' : `${split} `) : undefined
  }
  return holds[as](value) ? value : undefined
}

const isText = (value: Json): value is string => typeof value === 'string'
const isMap = (value: Json): value is {readonly [name: string]: Json} =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const named: ReadonlySet<string> = new Set(['name', 'description', 'url'])

/** Whether a value of ours has the form of another house, so that it is read as what it is. */
const holds: {readonly [K in PresetForm]: (value: Json) => boolean} = {
  text: isText,
  date: (value) => isText(value) && toTimestamp(value) === value,
  names: (value) => isText(value) || Array.isArray(value),
  people: (value) => isText(value) || Array.isArray(value) || isMap(value),
  picture: (value) => isMap(value) && Object.hasOwn(value, 'media'),
  name: (value) => isMap(value) && Object.keys(value).every((key) => named.has(key)),
  only: isText,
  flag: (value) => typeof value === 'boolean',
  language: (value) => isText(value) && !value.includes('_'),
  address: (value) => isText(value) && !/\/:|^:/.test(value),
  object: isMap,
}
