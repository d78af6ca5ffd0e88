import {documentTypes} from '@copydesk/schema'
import type {DataMap, DataMember, DataNode} from '../front-matter/data-node.ts'
import {convert} from './convert.ts'
import type {Preset, PresetField} from './preset.ts'

/** Front matter by our names, and what of it is a user's own. */
export interface Applied {
  readonly members: readonly DataMember[]
  /** Kept in `extra` without a word. */
  readonly extra: readonly DataMember[]
}

/** What another house's front matter is to us. `names` are the fields that the document has. */
export function applyPreset(
  written: readonly DataMember[],
  preset: Preset,
  names: {readonly [name: string]: unknown},
): Applied {
  const table = new Map(Object.entries(preset.fields))
  const keyOf = (name: string): string => (preset.ignoreCase ? name.toLowerCase() : name)
  const order = new Map([...table.keys()].map((key, index) => [key, index]))
  const members = opened(written, table, keyOf)
  const own = new Map<string, DataMember>()
  const extra: DataMember[] = []
  const mapped: {readonly member: DataMember; readonly key: string; readonly field: PresetField}[] =
    []
  for (const member of members) {
    const key = keyOf(member.name)
    const entry = table.get(key)
    const field = typeof entry === 'string' ? {to: entry} : entry
    const known = Object.hasOwn(names, field?.to.split('.')[0] ?? '')
    if (!field || isOurType(member) || (!known && Object.hasOwn(names, member.name))) {
      const name = Object.hasOwn(names, key) ? key : member.name
      own.set(name, {...member, name})
    } else if (!known || field.to === 'extra') extra.push(member)
    else mapped.push({member, key, field})
  }
  // Whole fields first, and then what goes into them.
  const rank = ({key, field}: (typeof mapped)[number]): number =>
    (order.get(key) ?? 0) + (field.to.includes('.') ? order.size : 0)
  for (const {member, field} of mapped.sort((a, b) => rank(a) - rank(b))) {
    if (!put(member, field, own)) extra.push(member)
  }
  const byPlace = (a: DataMember, b: DataMember): number => a.start - b.start
  return {members: [...own.values()].sort(byPlace), extra: extra.sort(byPlace)}
}

/** Maps of which the table knows members: each of those stands for itself. */
function opened(
  members: readonly DataMember[],
  table: ReadonlyMap<string, unknown>,
  keyOf: (name: string) => string,
): readonly DataMember[] {
  const outer = new Set(
    [...table.keys()].flatMap((key) => (key.includes('.') ? key.split('.')[0] : [])),
  )
  return members.flatMap((member): readonly DataMember[] => {
    const {name, node} = member
    if (!outer.has(keyOf(name)) || node.kind !== 'map') return [member]
    const inner = node.members.map((one) => ({...one, name: `${name}.${one.name}`}))
    const known = inner.filter((one) => table.has(keyOf(one.name)))
    const rest = node.members.filter((one) => !table.has(keyOf(`${name}.${one.name}`)))
    return rest.length === 0 ? known : [...known, {...member, node: {...node, members: rest}}]
  })
}

const isOurType = ({name, node}: DataMember): boolean =>
  name === 'type' && node.kind === 'scalar' && documentTypes.some((one) => one === node.text)

/** Put a value where it belongs. `false` where all or some of it is not said there. */
function put(member: DataMember, field: PresetField, own: Map<string, DataMember>): boolean {
  const converted = convert(member.node, field)
  if (!converted) return field.else ? put(member, field.else, own) : false
  const {node, whole} = converted
  if (!node) return whole
  const [root = '', ...path] = field.to.split('.')
  const there = own.get(root)
  if (path.length > 0) {
    const outer = there?.node ?? emptyAt(node)
    // Words about a picture are nothing without one.
    if (outer.kind !== 'map' || (!there && root === 'image')) return false
    const inside = within(outer, path, {...member, node})
    if (!inside) return false
    own.set(root, {...(there ?? {...member, name: root}), name: root, node: inside})
    return whole
  }
  if (!there) {
    own.set(root, {...member, name: root, node})
    return whole
  }
  if (field.as !== 'names' || there.node.kind !== 'list' || node.kind !== 'list') return false
  const items = [...there.node.items, ...node.items]
  own.set(root, {...there, node: {...there.node, items}})
  return whole
}

const emptyAt = ({start, end}: DataNode): DataMap => ({kind: 'map', members: [], start, end})

/** A map with one more member, where none stands there yet. */
function within(map: DataMap, path: readonly string[], member: DataMember): DataMap | undefined {
  const [name = '', ...rest] = path
  const there = map.members.find((one) => one.name === name)
  if (rest.length === 0) {
    return there ? undefined : {...map, members: [...map.members, {...member, name}]}
  }
  const outer = there?.node ?? emptyAt(member.node)
  const inside = outer.kind === 'map' ? within(outer, rest, member) : undefined
  if (!inside) return
  const others = map.members.filter((one) => one !== there)
  return {...map, members: [...others, {...(there ?? member), name, node: inside}]}
}
