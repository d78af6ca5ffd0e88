import type {Json} from '@copydesk/schema'
import type {DataList, DataMap, DataMember, DataNode} from '../../front-matter/data-node.ts'
import {align} from '../align.ts'
import {counterparts} from '../counterparts.ts'
import {keyOf, same} from '../same.ts'
import type {TextEdit} from '../text-edit.ts'
import {type Entry, editEntries, lineStart} from './collection.ts'
import {isScalar, type Syntax} from './syntax.ts'

/** The text that holds data, and the language that it is in. */
export interface DataText {
  readonly text: string
  readonly lineBreak: string
  readonly syntax: Syntax
}

type Edits = readonly TextEdit[] | undefined
type JsonMap = {readonly [name: string]: Json}

/** Edits inside of a value, or `undefined` where it must be written as a whole. */
export function editData(
  node: DataNode,
  old: Json,
  now: Json,
  flow: boolean,
  data: DataText,
): Edits {
  if (same(old, now)) return []
  if (node.kind === 'scalar') return editScalar(node, now, flow, data)
  if (!says(node, old)) return
  if (node.kind === 'list') {
    return Array.isArray(old) && Array.isArray(now) ? editItems(node, old, now, data) : undefined
  }
  return isMap(old) && isMap(now) ? editMembers(node, old, now, data) : undefined
}

/** The value of a member written again, in the manner of the one that stood there. */
export function replaceValue(
  {end, node}: DataMember,
  value: Json,
  flow: boolean,
  {text, lineBreak, syntax}: DataText,
  column: number,
): TextEdit | undefined {
  const sign = text.indexOf(syntax.sign, end)
  if (sign < 0 || text.slice(end, sign).trim() !== '') return
  const start = sign + 1
  const stop = Math.max(start, node.end)
  const raw = text.slice(node.start, stop)
  const tail = /[\r\n]$/.test(raw) ? lineBreak : ''
  const span = {start, end: stop}
  const inline = flow || isFlow(node, text) || (isScalar(value) && node.kind === 'scalar')
  const lines = inline ? undefined : syntax.lines(value)
  if (lines) {
    const indent = ' '.repeat(column + 2)
    return {span, text: lines.map((line) => lineBreak + indent + line).join('') + tail}
  }
  const written = isScalar(value)
    ? syntax.scalar(value, node.kind === 'scalar' ? text.slice(node.start, node.end) : '', flow)
    : syntax.flow(value)
  return written === undefined ? undefined : {span, text: ` ${written}${tail}`}
}

/** Whether a collection stands between brackets. Those of a table's name are not its own. */
export function isFlow(node: DataNode, text: string): boolean {
  const sign = node.end > node.start ? text.charAt(node.start) : ''
  if (node.kind === 'map') return sign === '{'
  if (node.kind === 'scalar' || sign !== '[') return false
  const [first] = node.items
  return first?.kind !== 'map' || text.charAt(first.start) !== '['
}

/** Whether a member is a table: its key stands in brackets, or with the keys of its own members. */
export function isTable({end}: DataMember, {text, syntax}: DataText): boolean {
  if (syntax.sign !== '=') return false
  const sign = /[^ \t]/g
  sign.lastIndex = end
  return sign.exec(text)?.[0] !== '='
}

/** A member on lines of its own, the first with its key. */
export function memberLines(
  name: string,
  value: Json,
  flow: boolean,
  {syntax}: DataText,
): readonly string[] | undefined {
  const key = syntax.key(name)
  const between = syntax.sign === ':' ? ': ' : ' = '
  const lines = flow || isScalar(value) ? undefined : syntax.lines(value)
  if (lines) return [`${key}:`, ...lines.map((line) => `  ${line}`)]
  const written = isScalar(value) ? syntax.scalar(value, '', flow) : syntax.flow(value)
  return written === undefined ? undefined : [key + between + written]
}

function editScalar(
  {start, end}: DataNode,
  now: Json,
  flow: boolean,
  {text, syntax, lineBreak}: DataText,
): Edits {
  const raw = text.slice(start, end)
  if (!isScalar(now) || raw === '' || raw.startsWith('*')) return
  const written = syntax.scalar(now, raw, flow)
  const tail = /[\r\n]$/.test(raw) ? lineBreak : ''
  return written === undefined ? undefined : [{span: {start, end}, text: written + tail}]
}

function editMembers(map: DataMap, old: JsonMap, now: JsonMap, data: DataText): Edits {
  const {text} = data
  const flow = isFlow(map, text)
  const names = Object.keys(now)
  const index = new Map(map.members.map(({name}, nth) => [name, nth]))
  const removed = new Set<number>()
  const edits: TextEdit[] = []
  for (const [nth, member] of map.members.entries()) {
    const before = old[member.name]
    const after = now[member.name]
    if (after === undefined && before !== undefined) removed.add(nth)
    if (after === undefined || same(before, after)) continue
    const column = member.start - lineStart(text, member.start)
    const inner =
      before === undefined ? undefined : editData(member.node, before, after, flow, data)
    const replaced = inner ? undefined : replaceValue(member, after, flow, data, column)
    if (!inner && !replaced) return
    edits.push(...(inner ?? []), ...(replaced ? [replaced] : []))
  }
  const added: {after: number; lines: readonly string[]}[] = []
  for (const [nth, name] of names.entries()) {
    const value = now[name]
    if (index.has(name) || value === undefined) continue
    const lines = memberLines(name, value, flow, data)
    if (!lines) return
    const above = names.slice(0, nth).findLast((one) => index.has(one))
    added.push({after: above === undefined ? -1 : (index.get(above) ?? -1), lines})
  }
  const entries = map.members.map(({start, node}) => ({start, end: Math.max(start, node.end)}))
  const changes = editEntries({...data, entries, removed, added, flow})
  return changes && [...edits, ...changes]
}

function editItems(
  list: DataList,
  old: readonly Json[],
  now: readonly Json[],
  data: DataText,
): Edits {
  const {text, syntax} = data
  const flow = isFlow(list, text)
  const {items} = list
  const kept = new Map(align(old.map(keyOf), now.map(keyOf)).kept)
  const edits: TextEdit[] = []
  const kinds = (values: readonly Json[]) => values.map(() => '')
  for (const [to, from] of counterparts(kept, kinds(old), kinds(now))) {
    const node = items[from]
    const before = old[from]
    const after = now[to]
    if (!node || before === undefined || after === undefined) return
    const found = editData(node, before, after, flow, data) ?? replaceItem(node, after, flow, data)
    if (!found) return
    kept.set(to, from)
    for (const one of found) edits.push(one)
  }
  const stays = new Set(kept.values())
  const removed = new Set(items.flatMap((_, index) => (stays.has(index) ? [] : [index])))
  const added: {after: number; lines: readonly string[]}[] = []
  let after = -1
  for (const [index, value] of now.entries()) {
    const from = kept.get(index)
    if (from !== undefined) after = from
    else {
      const lines = itemLines(value, flow, syntax)
      if (!lines) return
      added.push({after, lines})
    }
  }
  if (removed.size === 0 && added.length === 0) return edits
  const entries: Entry[] = []
  for (const {start, end} of items) {
    const dash = flow ? start : text.lastIndexOf('-', start - 1)
    if (dash < 0 || (!flow && text.slice(dash + 1, start).trim() !== '')) return
    entries.push({start: dash, end})
  }
  const changes = editEntries({...data, entries, removed, added, flow})
  return changes && [...edits, ...changes]
}

function itemLines(value: Json, flow: boolean, syntax: Syntax): readonly string[] | undefined {
  const lines = flow ? undefined : syntax.lines(value)
  if (lines) return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
  const written = isScalar(value) ? syntax.scalar(value, '', flow) : syntax.flow(value)
  if (written === undefined) return
  return [flow ? written : `- ${written}`]
}

function replaceItem(node: DataNode, value: Json, flow: boolean, data: DataText): Edits {
  const {text, lineBreak, syntax} = data
  const {start, end} = node
  if (end <= start) return
  const lines = flow || isFlow(node, text) ? undefined : syntax.lines(value)
  const indent = ' '.repeat(start - lineStart(text, start))
  const written =
    lines?.join(lineBreak + indent) ??
    (isScalar(value) ? syntax.scalar(value, '', flow) : syntax.flow(value))
  return written === undefined ? undefined : [{span: {start, end}, text: written}]
}

/**
 * Whether data has the members that a value has. How it words them does not matter, nor what it says
 * that is not read.
 */
function says(node: DataNode, value: Json): boolean {
  if (node.kind === 'scalar') return node.value !== null && isScalar(value)
  if (node.kind === 'list') {
    if (!Array.isArray(value) || value.length !== node.items.length) return false
    return node.items.every((item, index) => says(item, value[index] ?? null))
  }
  if (!isMap(value)) return false
  const members = new Map(node.members.map((member) => [member.name, member.node]))
  return Object.entries(value).every(([name, member]) => {
    const found = members.get(name)
    return found !== undefined && says(found, member)
  })
}

const isMap = (value: Json): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
