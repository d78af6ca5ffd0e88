import {append, type Document, type Json, type Origin, pointer} from '@copydesk/schema'
import type {DataMember} from '../front-matter/data-node.ts'
import {fields} from '../front-matter/fields.ts'
import {writeMembers} from '../front-matter/shape.ts'
import {splitFrontMatter} from '../front-matter/split.ts'
import {writeYaml} from '../front-matter/write-yaml.ts'
import type {Preset} from '../presets/preset.ts'
import {keyFor, valueUnder} from '../presets/written-under.ts'
import type {Edits} from './edit-inside.ts'
import {editEntries, lineStart} from './head/collection.ts'
import {
  type DataText,
  editData,
  isFlow,
  isTable,
  memberLines,
  replaceValue,
} from './head/edit-data.ts'
import {type HeadText, headText, isMarked, marksOf, syntaxes} from './head/head-text.ts'
import {same} from './same.ts'
import type {TextEdit} from './text-edit.ts'

/** Front matter as it was and as it is to be. */
export interface HeadChange {
  readonly source: string
  readonly lineBreak: string
  readonly origin: Origin
  readonly old: Document
  readonly now: Document
  /** The member that stands in the body instead. */
  readonly inBody: string | undefined
  /** How the house of the source writes front matter. */
  readonly preset: Preset | undefined
}

/** What front matter says of a document, by the keys that it is written under. */
export function headOf(document: Document, inBody?: string): {readonly [name: string]: Json} {
  const {type} = document
  const {[inBody ?? '']: _, ...members} = writeMembers(document, fields[type])
  return {type, ...members}
}

/** Whether there is front matter with keys in it. */
export const hasHead = ({source, preset}: Pick<HeadChange, 'source' | 'preset'>): boolean =>
  headText(source, preset) !== undefined

/** Front matter that is written again as a whole, or for the first time. TOML stays TOML. */
export function rewriteHead(change: HeadChange): readonly TextEdit[] {
  const {source, lineBreak, now, inBody, preset} = change
  const {head, body} = splitFrontMatter(source, preset)
  const members = inHouse(headOf(now, inBody), preset)
  const fence = `---${lineBreak}`
  const text = writeYaml(members).replaceAll('\n', lineBreak)
  if (head?.syntax === 'yaml') return [{span: head.span, text}]
  const data = {text: '', lineBreak, syntax: syntaxes.toml}
  const lines = Object.entries(members).map(([name, value]) => memberLines(name, value, true, data))
  if (head?.syntax === 'toml' && lines.every((line) => line !== undefined)) {
    return [{span: head.span, text: lines.map((line) => line + lineBreak).join('')}]
  }
  const span = head?.whole ?? {start: body, end: body}
  const under = head?.syntax === 'toml' ? '' : lineBreak
  return [{span, text: fence + text + fence + under}]
}

/** Members by the names and in the forms of a house; by ours where it has none. */
function inHouse(
  members: {readonly [name: string]: Json},
  preset: Preset | undefined,
): {readonly [name: string]: Json} {
  if (!preset) return members
  const found = Object.entries(members).map(([name, value]): readonly [string, Json] => {
    const under = ours.has(name) ? undefined : keyFor(name, value, preset, false)
    return under ? [under.key, under.value] : [name, value]
  })
  return Object.fromEntries(found)
}

/** What is written under our names in any house. */
const ours: ReadonlySet<string> = new Set(['type', 'extra'])

/** The edits of front matter, or `undefined` where it must be written as a whole. */
export function editHead(change: HeadChange): Edits {
  const {source, lineBreak, old, now, inBody} = change
  if (same(headOf(old, inBody), headOf(now, inBody))) return []
  const head = headText(source, change.preset)
  if (!head) return
  const slots = slotsOf(change, head)
  const edits = editSlots(slots, head, {text: head.text, lineBreak, syntax: head.syntax})
  return edits?.map(({span: {start, end}, text}) => ({
    span: {start: head.span.start + start, end: head.span.start + end},
    text,
  }))
}

/** A key that front matter has or may have, in the order in which keys are written. */
interface Slot {
  readonly name: string
  readonly member: number | undefined
  readonly old: Json | undefined
  readonly now: Json | undefined
}

function slotsOf(change: HeadChange, head: HeadText): readonly Slot[] {
  const {origin, old, now, inBody, preset} = change
  const {map, span} = head
  const {extra: _, ...before} = headOf(old, inBody)
  const {extra: __, ...after} = headOf(now, inBody)
  const starts = new Map(map.members.map(({start}, index) => [span.start + start, index]))
  const names = new Map(map.members.map(({name}, index) => [name, index]))
  const keyed = (at: string): number | undefined =>
    starts.get(origin.spans(at, 'key')[0]?.start ?? -1)
  const known = ['type', ...Object.keys(fields[now.type])].filter((name) => name !== 'extra')
  const slots = known.map(
    (name): Slot => ({
      name,
      member: keyed(pointer(name)) ?? names.get(name),
      old: before[name],
      now: after[name],
    }),
  )
  const own = Object.entries(old.extra ?? {}).map(([name, value]) => {
    return {name, value, member: keyed(append('/extra', name))}
  })
  const loose = own.filter(({member}) => member !== undefined)
  const isLoose = new Set(loose.map(({name}) => name))
  const rest = (extra: Document['extra']): Json | undefined => {
    const kept = Object.entries(extra ?? {}).filter(([name]) => !isLoose.has(name))
    return kept.length > 0 ? Object.fromEntries(kept) : undefined
  }
  return [
    ...(preset ? slots.flatMap((slot) => slotsInHouse(slot, head, preset)) : slots),
    {name: 'extra', member: names.get('extra'), old: rest(old.extra), now: rest(now.extra)},
    ...loose.map(
      ({name, value, member}): Slot => ({name, member, old: value, now: now.extra?.[name]}),
    ),
  ]
}

/** A slot by the name and in the form of a house. What its key cannot say stands under another. */
function slotsInHouse(slot: Slot, {map, syntax}: HeadText, preset: Preset): readonly Slot[] {
  const {name, member, old, now} = slot
  if (now === undefined || ours.has(name) || same(old, now)) return [slot]
  const found = map.members[member ?? -1]
  const joined = syntax === syntaxes.lines
  const value =
    found && valueUnder(found.name, name, now, preset, joined || found.node.kind === 'scalar')
  if (value !== undefined) return [{...slot, now: value}]
  const under = keyFor(name, now, preset, joined)
  const taken = map.members.some((one) => one.name === under?.key)
  const added: Slot =
    under && !taken
      ? {name: inCase(under.key, map.members, preset), member: undefined, old, now: under.value}
      : {name, member: undefined, old, now}
  return found ? [{...slot, now: undefined}, added] : [added]
}

/** A key as the others are written, where their case does not matter. */
function inCase(key: string, members: readonly DataMember[], {ignoreCase}: Preset): string {
  const capital = ignoreCase && members.some(({name}) => /^[A-Z]/.test(name))
  return capital ? key.charAt(0).toUpperCase() + key.slice(1) : key
}

function editSlots(slots: readonly Slot[], {map}: HeadText, data: DataText): Edits {
  const {text} = data
  const flow = isFlow(map, text)
  const {members} = map
  const wanted = new Set(
    slots.filter(
      ({old, now, member}) => !same(old, now) && (now !== undefined || member !== undefined),
    ),
  )
  const forced = aliased(wanted, slots, members, text)
  const edits: TextEdit[] = []
  const removed = new Set<number>()
  const added: {after: number; lines: readonly string[]}[] = []
  for (const [index, slot] of slots.entries()) {
    if (!wanted.has(slot) && !forced.has(slot)) continue
    const {name, member, old, now} = slot
    const found = member === undefined ? undefined : members[member]
    if (!found || member === undefined) {
      if (now === undefined) continue
      const lines = memberLines(name, now, flow, data)
      if (!lines) return
      const stays = (one: Slot) => one.now !== undefined || !wanted.has(one)
      added.push({after: placeFor(slots.slice(0, index).filter(stays), members, data), lines})
    } else if (now === undefined) removed.add(member)
    else {
      const inner =
        old === undefined || forced.has(slot) || isMarked(found, text)
          ? undefined
          : editData(found.node, old, now, flow, data)
      const column = found.start - lineStart(text, found.start)
      const replaced = inner ? undefined : replaceValue(found, now, flow, data, column)
      if (!inner && !replaced) return
      edits.push(...(inner ?? []), ...(replaced ? [replaced] : []))
    }
  }
  const entries = members.map((member) => {
    const {start, end, node} = member
    const place = isTable(member, data) ? lineStart(text, start) : start
    return {start: place, end: Math.max(end, node.end)}
  })
  const changes = editEntries({...data, entries, removed, added, flow})
  return changes && [...edits, ...changes]
}

/** The member after which a new key stands: the nearest before it that stays. After a table is in it. */
function placeFor(stays: readonly Slot[], members: readonly DataMember[], data: DataText): number {
  const place = stays.findLast(({member}) => {
    const found = members[member ?? -1]
    return found && !isTable(found, data)
  })
  return place?.member ?? -1
}

/** The slots whose values are aliases of something in what changes: they are written out. */
function aliased(
  wanted: Iterable<Slot>,
  slots: readonly Slot[],
  members: readonly DataMember[],
  text: string,
): ReadonlySet<Slot> {
  const forced = new Set<Slot>()
  if (!text.includes('&')) return forced
  const users = new Map<string, Slot[]>()
  const marks = (slot: Slot, sign: '&' | '*') => {
    const member = members[slot.member ?? -1]
    return member ? marksOf(member, text, sign) : new Set<string>()
  }
  for (const slot of slots) {
    for (const name of marks(slot, '*')) users.set(name, [...(users.get(name) ?? []), slot])
  }
  const queue = [...wanted]
  for (let slot = queue.pop(); slot; slot = queue.pop()) {
    for (const name of marks(slot, '&')) {
      for (const other of users.get(name) ?? []) {
        if (other === slot || forced.has(other)) continue
        forced.add(other)
        queue.push(other)
      }
    }
  }
  return forced
}
