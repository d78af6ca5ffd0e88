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
  const own = new Map<string, DataMember>()
  const extra: DataMember[] = []
  const mapped: Mapped[] = []
  const roots = new Set<string>()
  for (const member of opened(written, preset)) {
    const key = keyOf(member.name, preset)
    const entry = Object.hasOwn(preset.fields, key) ? preset.fields[key] : undefined
    const field = typeof entry === 'string' ? {to: entry} : entry
    const root = field ? rootOf(field) : ''
    const known = Object.hasOwn(names, root)
    if (!field || isOurType(member) || (!known && Object.hasOwn(names, member.name))) {
      own.set(Object.hasOwn(names, key) ? key : member.name, member)
    } else if (!known || root === 'extra') extra.push(member)
    else {
      mapped.push({member, key, field})
      roots.add(root)
    }
  }
  const ranked = roots.size < mapped.length ? byRank(mapped, preset) : mapped
  for (const {member, field} of ranked) if (!put(member, field, own)) extra.push(member)
  const members = Array.from(own, ([name, member]) =>
    member.name === name ? member : {...member, name},
  )
  return {members: members.sort(byPlace), extra: extra.sort(byPlace)}
}

interface Mapped {
  readonly member: DataMember
  readonly key: string
  readonly field: PresetField
}

const rootOf = ({to}: PresetField): string => {
  const dot = to.indexOf('.')
  return dot < 0 ? to : to.slice(0, dot)
}

const byPlace = (a: DataMember, b: DataMember): number => a.start - b.start

/** In the order of the table, whole fields before what goes into them. */
function byRank(mapped: readonly Mapped[], {fields}: Preset): readonly Mapped[] {
  const keys = Object.keys(fields)
  const rank = ({key, field}: Mapped): number =>
    keys.indexOf(key) + (field.to.includes('.') ? keys.length : 0)
  return mapped.toSorted((a, b) => rank(a) - rank(b))
}

const keyOf = (name: string, {ignoreCase}: Preset): string =>
  ignoreCase ? name.toLowerCase() : name

/** Maps of which the table knows members: each of those stands for itself. */
function opened(members: readonly DataMember[], preset: Preset): readonly DataMember[] {
  if (!members.some(({node}) => node.kind === 'map')) return members
  return members.flatMap((member): readonly DataMember[] => {
    const {name, node} = member
    if (node.kind !== 'map') return [member]
    const isKnown = (one: DataMember): boolean =>
      Object.hasOwn(preset.fields, keyOf(`${name}.${one.name}`, preset))
    const known = node.members.filter(isKnown)
    if (known.length === 0) return [member]
    const rest = node.members.filter((one) => !isKnown(one))
    const inner = known.map((one) => ({...one, name: `${name}.${one.name}`}))
    return rest.length === 0 ? inner : [...inner, {...member, node: {...node, members: rest}}]
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
  const items = [...there.node.items, ...node.items].sort((a, b) => a.start - b.start)
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
