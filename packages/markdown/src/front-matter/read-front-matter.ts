import {type Document, documentTypes} from '@copydesk/schema'
import type {Said} from '../documents/document-codec.ts'
import {applyPreset} from '../presets/apply-preset.ts'
import type {Preset} from '../presets/preset.ts'
import {membersOf, type Reading, readingOf} from '../trace/trace.ts'
import type {DataMember} from './data-node.ts'
import type {FieldReader} from './field-reader.ts'
import {fields} from './fields.ts'
import {readAs} from './other-names.ts'
import {json, type Shape, text, withKey} from './shape.ts'
import {unknownKey} from './unknown-key.ts'

/** What front matter says. */
export interface FrontMatter {
  /** The type that it names, where it is one of ours; articles need not name theirs. */
  readonly type: Document['type']
  readonly said: Said
}

/** Read front matter. Keys that are not in the vocabulary are kept in `extra`, and told. */
export function readFrontMatter(
  written: readonly DataMember[],
  reader: FieldReader,
  preset?: Preset,
): FrontMatter {
  const type = typeOf(written) ?? preset?.type ?? 'article'
  const shapes = shapesOf(type)
  const {members, extra: kept} = preset
    ? applyPreset(written, preset, fields[type])
    : {members: written, extra: []}
  const named = members.find(({name}) => name === 'type')
  const typed = named && text.read(named.node, reader)
  const has = (name: string): boolean => written.some((member) => member.name === name)
  const said = new Map<string, Reading>()
  const extra: [string, Reading][] = []
  let free: readonly string[] | undefined
  if (named && typed) said.set('type', withKey(typed, reader.key(named)))
  for (const member of members) {
    const {name, node} = member
    const key = reader.key(member)
    if (name === 'type') continue
    const known = shapes.get(name)
    const other = known ? undefined : readAs.get(name)
    const right = other && shapes.has(other) && !has(other) ? other : undefined
    const shape = known ?? shapes.get(right ?? '')
    if (!known) {
      // Looked for only where there is a key to tell of.
      free ??= freeKeys(written, type, preset)
      reader.report(unknownKey(name, key, {free, right}))
    }
    const reading = (shape ?? json).read(node, reader)
    if (!reading) continue
    if (!shape) extra.push([name, withKey(reading, key)])
    else if (!said.has(right ?? name)) said.set(right ?? name, withKey(reading, key))
  }
  for (const member of kept) {
    const reading = json.read(member.node, reader)
    if (reading) extra.push([member.name, withKey(reading, reader.key(member))])
  }
  const own = said.get('extra')
  if (extra.length > 0) said.set('extra', joined(own, extra))
  return {type, said: Object.fromEntries(said)}
}

const byName = new Map<Document['type'], ReadonlyMap<string, Shape>>()

/** What reads each field of a document of this type. */
function shapesOf(type: Document['type']): ReadonlyMap<string, Shape> {
  const known = byName.get(type) ?? new Map(Object.entries<Shape>(fields[type]))
  byName.set(type, known)
  return known
}

/** The keys that were there last time, and the free ones then: the files of one house have the same. */
let last: {
  readonly type: Document['type']
  readonly names: readonly string[]
  readonly free: readonly string[]
} = {type: 'article', names: [], free: []}

/** The keys that a document of this type could have, and does not have yet. */
function freeKeys(
  written: readonly DataMember[],
  type: Document['type'],
  preset: Preset | undefined,
): readonly string[] {
  const {names: before} = last
  const again =
    !preset &&
    last.type === type &&
    before.length === written.length &&
    written.every(({name}, index) => name === before[index])
  if (again) return last.free
  const names = written.map(({name}) => name)
  const free = ['type', ...Object.keys(fields[type]), ...Object.keys(preset?.fields ?? {})].filter(
    (one) => !names.includes(one) && !one.includes('.'),
  )
  if (!preset) last = {type, names, free}
  return free
}

/** The type that front matter names, where it is one of ours. */
function typeOf(members: readonly DataMember[]): Document['type'] | undefined {
  const node = members.find(({name}) => name === 'type')?.node
  return documentTypes.find((name) => node?.kind === 'scalar' && name === node.text)
}

/** Loose fields and those under `extra`, which win. */
function joined(own: Reading | undefined, loose: readonly (readonly [string, Reading])[]): Reading {
  const members = own && membersOf(own.trace)
  const kept = own && typeof own.value === 'object' && own.value !== null ? own.value : {}
  const under = Object.entries(kept).map(([name, value]): readonly [string, Reading] => {
    const trace = members && Reflect.get(members, name)
    return [name, {value, trace: trace ?? {spans: own?.trace.spans ?? []}}]
  })
  const first = loose[0]?.[1].trace.spans[0] ?? {start: 0, end: 0}
  const span = own?.trace.spans[0] ?? first
  const reading = readingOf(span, {}, Object.fromEntries([...loose, ...under]))
  return own ? withKey(reading, own.trace.key) : reading
}
