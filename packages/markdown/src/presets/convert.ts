import {roles} from '@copydesk/schema'
import {
  type DataMap,
  type DataMember,
  type DataNode,
  type DataScalar,
  isNothing,
} from '../front-matter/data-node.ts'
import type {PresetField, PresetForm} from './preset.ts'
import {toTimestamp} from './to-timestamp.ts'

/** A value in our form, and whether it is all that was written. */
export interface Converted {
  /** `null` where it says nothing. */
  readonly node: DataNode | null
  readonly whole: boolean
}

/** A value as we write it, at the places where it stands; nothing where it has another form. */
export function convert(node: DataNode, {as, split, values}: PresetField): Converted | undefined {
  if (isNothing(node)) return {node: null, whole: true}
  if (values) return ofValues(node, values)
  const listed = split && node.kind === 'scalar' ? splitScalar(node, split) : node
  return forms[as ?? 'text'](listed)
}

type Form = (node: DataNode) => Converted | undefined

const forms: {readonly [K in PresetForm]: Form} = {
  text: (node) => (node.kind === 'scalar' ? whole(node) : undefined),
  object: (node) => (node.kind === 'map' ? whole(node) : undefined),
  date: (node) => {
    if (node.kind !== 'scalar') return
    const text = toTimestamp(node.text)
    return whole(text === node.text ? node : said(node, text))
  },
  names: (node) => {
    const items = itemsOf(node).map((item) => picked(item, nameKeys))
    return all({...listAt(node), items: items.flatMap((one) => one?.node ?? [])}, items)
  },
  people: (node) => {
    if (node.kind === 'map' && hasMember(node, 'contributors', 'text')) return whole(node)
    const items = itemsOf(node).map(toPerson)
    return all({...listAt(node), items: items.flatMap((one) => one?.node ?? [])}, items)
  },
  picture: toPicture,
  name: (node) => {
    const only = onlyOf(node)
    if (only?.kind === 'scalar') return whole(mapAt(only, [['name', only]]))
    const found = only && picked(only, objectKeys)
    return found?.node?.kind === 'map' && hasMember(found.node, 'name') ? found : undefined
  },
  only: (node) => {
    const only = onlyOf(node)
    return only?.kind === 'scalar' ? whole(only) : undefined
  },
  flag: (node) =>
    node.kind === 'scalar' && typeof node.value === 'boolean' ? whole(node) : undefined,
  language: (node) => {
    if (node.kind !== 'scalar') return
    return whole(node.text.includes('_') ? said(node, node.text.replaceAll('_', '-')) : node)
  },
  address: (node) => {
    const isPattern = node.kind !== 'scalar' || /\/:|^:/.test(node.text)
    return isPattern ? undefined : whole(node)
  },
}

const whole = (node: DataNode): Converted => ({node, whole: true})

const all = (node: DataNode, parts: readonly (Converted | undefined)[]): Converted => ({
  node,
  whole: parts.every((one) => one?.whole),
})

function ofValues(node: DataNode, values: PresetField['values'] = {}): Converted | undefined {
  if (node.kind !== 'scalar' || !Object.hasOwn(values, node.text.toLowerCase())) return
  const value = values[node.text.toLowerCase()] ?? null
  return {node: value === null ? null : said(node, value), whole: true}
}

/** A scalar that stands where another does and says something else. */
const said = (at: DataNode, text: string): DataScalar => ({
  kind: 'scalar',
  value: text,
  text,
  start: at.start,
  end: at.end,
  textStart: at.start,
  textEnd: at.end,
  exact: false,
})

const mapAt = (at: DataNode, members: readonly (readonly [string, DataNode])[]): DataMap => ({
  kind: 'map',
  members: members.map(([name, node]) => ({name, start: at.start, end: at.start, node})),
  start: at.start,
  end: at.end,
})

const listAt = ({start, end}: DataNode) => ({kind: 'list', start, end}) as const

const itemsOf = (node: DataNode): readonly DataNode[] =>
  node.kind === 'list' ? node.items.filter((item) => !isNothing(item)) : [node]

const onlyOf = (node: DataNode): DataNode | undefined =>
  node.kind === 'list' ? (node.items.length === 1 ? node.items[0] : undefined) : node

/** `a, b` as a list of two, each at its place. */
function splitScalar(node: DataScalar, separator: string): DataNode {
  let at = 0
  const items = node.text.split(separator).flatMap((part): readonly DataScalar[] => {
    const text = part.trim()
    const start = node.textStart + at + part.indexOf(text)
    at += part.length + separator.length
    if (text === '') return []
    if (!node.exact) return [said(node, text)]
    const end = start + text.length
    return [{...said(node, text), start, end, textStart: start, textEnd: end, exact: true}]
  })
  return {...listAt(node), items}
}

/** The members of a map that we have too, by our names. */
function picked(
  node: DataNode,
  keys: {readonly [name: string]: string},
  make: (name: string, node: DataNode) => DataNode | undefined = (_, one) => one,
): Converted | undefined {
  if (node.kind !== 'map') return node.kind === 'scalar' ? whole(node) : undefined
  const found = new Map<string, DataMember>()
  let rest = 0
  for (const member of node.members) {
    const name = Object.hasOwn(keys, member.name) ? keys[member.name] : undefined
    const value = name === undefined || found.has(name) ? undefined : make(name, member.node)
    if (name === undefined || !value) rest += isNothing(member.node) ? 0 : 1
    else found.set(name, {...member, name, node: value})
  }
  if (found.size === 0) return {node: null, whole: false}
  return {node: {...node, members: [...found.values()]}, whole: rest === 0}
}

const objectKeys = {name: 'name', title: 'name', description: 'description', url: 'url'}
const nameKeys = {name: 'name', title: 'name', label: 'name', id: 'id', scheme: 'scheme'}

const personKeys = {
  ...{name: 'name', title: 'name', ref: 'ref', role: 'role', jobTitle: 'jobTitle', job: 'jobTitle'},
  ...{organization: 'organization', location: 'location', bio: 'bio', profiles: 'profiles'},
  ...{url: 'profiles', website: 'profiles', link: 'profiles', homepage: 'profiles'},
}

/**
 * A name, or a map with a name; an address of theirs is a profile on that site, and a role that is
 * none of ours a job title.
 */
function toPerson(node: DataNode): Converted | undefined {
  const members = node.kind === 'map' ? node.members.map(asJobTitle) : []
  const person = node.kind === 'map' ? {...node, members} : node
  const found = picked(person, personKeys, (name, value) => {
    if (name !== 'profiles') return value.kind === 'scalar' ? value : undefined
    if (value.kind !== 'scalar') return value.kind === 'list' ? value : undefined
    const site = /^https?:\/\/([^/\s?#]+)/.exec(value.text)?.[1]
    if (site === undefined) return
    const profile = mapAt(value, [
      ['site', said(value, site)],
      ['url', value],
    ])
    return {...listAt(value), items: [profile]}
  })
  const nameless = found?.node?.kind === 'map' && !hasMember(found.node, 'name', 'ref')
  return nameless ? undefined : found
}

function asJobTitle(member: DataMember): DataMember {
  const {name, node} = member
  const isOurs = node.kind === 'scalar' && roles.some((role) => role === node.text)
  return name === 'role' && !isOurs ? {...member, name: 'jobTitle'} : member
}

const pictureKeys = {
  ...{url: 'url', src: 'url', path: 'url', image: 'url', source: 'url', file: 'url'},
  ...{alt: 'alt', caption: 'caption', credit: 'credit'},
}

/** A picture by its address, or as a map; of several the first. */
function toPicture(node: DataNode): Converted | undefined {
  if (node.kind === 'list') {
    const [first] = node.items
    const picture = first && toPicture(first)
    return picture && {...picture, whole: picture.whole && node.items.length === 1}
  }
  if (node.kind === 'map' && hasMember(node, 'media')) return whole(node)
  const map = node.kind === 'map' ? node : mapAt(node, [['url', node]])
  const found = picked(map, pictureKeys)
  if (found?.node?.kind !== 'map' || !hasMember(found.node, 'url')) return
  const ofMedia = ({name}: DataMember): boolean => name === 'url' || name === 'alt'
  const {members} = found.node
  const media = mapAt(node, [['kind', said(node, 'image')]])
  const inner = {...media, members: [...media.members, ...members.filter(ofMedia)]}
  const outer = mapAt(node, [['media', inner]])
  const rest = members.filter((member) => !ofMedia(member))
  return {...found, node: {...outer, members: [...outer.members, ...rest]}}
}

const hasMember = ({members}: DataMap, ...names: readonly string[]): boolean =>
  members.some(({name}) => names.includes(name))
