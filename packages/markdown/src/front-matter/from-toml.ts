import type {Limits} from '@copydesk/schema'
import type {AST} from 'toml-eslint-parser'
import type {DataList, DataMap, DataMember, DataNode, DataScalar} from './data-node.ts'

/** Data read from TOML, or the limit that it is over. */
export interface TomlData {
  readonly root: DataMap
  readonly over?: {readonly what: 'depth' | 'keys'; readonly at: number} | undefined
}

/** The data that a parsed file of TOML holds. The parser refuses what is defined twice. */
export function fromToml(table: AST.TOMLTopLevelTable, text: string, limits: Limits): TomlData {
  const root = open(0)
  let keys = 0
  let over: TomlData['over']

  /** The member of a table that a key leads to, through tables that are opened on the way. */
  const put = (within: Table, key: AST.TOMLKey, depth: number, last: (at: Name) => Slot): void => {
    let table = within
    for (const [index, part] of key.keys.entries()) {
      const name = toName(part)
      if (++keys > limits.frontMatterKeys) over ??= {what: 'keys', at: name.start}
      if (depth + index >= limits.frontMatterDepth) over ??= {what: 'depth', at: name.start}
      if (over) return
      if (index === key.keys.length - 1) {
        const found = table.members.get(name.name)
        if (!found) table.members.set(name.name, {...name, slot: last(name)})
        else if (found.slot.kind === 'tables') found.slot.tables.push(opened(last(name)))
        return
      }
      const found = table.members.get(name.name)?.slot
      const next = found ? opened(found) : open(name.start)
      if (!found) table.members.set(name.name, {...name, slot: next})
      table = next
    }
  }

  const toNode = (node: AST.TOMLContentNode, depth: number): DataNode => {
    const [start, end] = node.range
    if (node.type === 'TOMLArray') {
      return {kind: 'list', items: node.elements.map((one) => toNode(one, depth + 1)), start, end}
    }
    if (node.type !== 'TOMLInlineTable') return toScalar(node, text)
    const inline = open(start)
    for (const {key, value} of node.body) {
      put(inline, key, depth + 1, () => ({kind: 'node', node: toNode(value, depth + 1)}))
    }
    return {...close(inline), end}
  }

  const fill = (within: Table, pairs: readonly AST.TOMLKeyValue[], depth: number): void => {
    for (const {key, value} of pairs) {
      put(within, key, depth, () => ({kind: 'node', node: toNode(value, depth)}))
    }
  }

  for (const part of table.body) {
    if (part.type === 'TOMLKeyValue') fill(root, [part], 0)
    else {
      const own = open(part.range[0])
      let table = own
      put(root, part.key, 0, () =>
        part.kind === 'array' ? {kind: 'tables', tables: [own], start: own.start} : own,
      )
      // A table whose parts were named before it.
      if (part.kind === 'standard') table = reach(root, part.key) ?? own
      fill(table, part.body, part.key.keys.length)
    }
    if (over) break
  }
  return {root: close(root), over}
}

interface Name {
  readonly name: string
  readonly start: number
  readonly end: number
}

interface Table {
  readonly kind: 'table'
  readonly members: Map<string, Name & {readonly slot: Slot}>
  readonly start: number
}

/** A table that may grow yet, an array of such, or a value that is what it is. */
type Slot =
  | Table
  | {readonly kind: 'tables'; readonly tables: Table[]; readonly start: number}
  | {readonly kind: 'node'; readonly node: DataNode}

const open = (start: number): Table => ({kind: 'table', members: new Map(), start})

/** The table that a name stands for from now on: of an array of tables its last. */
function opened(slot: Slot): Table {
  const table = slot.kind === 'tables' ? slot.tables.at(-1) : slot
  return table?.kind === 'table' ? table : open(0)
}

function reach(root: Table, key: AST.TOMLKey): Table | undefined {
  let table: Table | undefined = root
  for (const part of key.keys) {
    const slot: Slot | undefined = table?.members.get(toName(part).name)?.slot
    table = slot && opened(slot)
  }
  return table
}

function toName(key: AST.TOMLBare | AST.TOMLQuoted): Name {
  const [start, end] = key.range
  return {name: key.type === 'TOMLBare' ? key.name : key.value, start, end}
}

function close({members, start}: Table): DataMap {
  const closed = Array.from(members.values(), ({name, start, end, slot}): DataMember => {
    return {name, start, end, node: closeSlot(slot)}
  })
  const end = Math.max(start, ...closed.map(({node}) => node.end))
  return {kind: 'map', members: closed, start: Math.min(start, closed[0]?.start ?? start), end}
}

function closeSlot(slot: Slot): DataNode {
  if (slot.kind === 'node') return slot.node
  if (slot.kind === 'table') return close(slot)
  const items = slot.tables.map(close)
  const list: DataList = {
    kind: 'list',
    items,
    start: slot.start,
    end: items.at(-1)?.end ?? slot.start,
  }
  return list
}

function toScalar(node: AST.TOMLValue, text: string): DataScalar {
  const [start, end] = node.range
  const raw = text.slice(start, end)
  const {value} = node
  if (typeof value !== 'string') {
    const written = value instanceof Date ? raw : value
    return {
      kind: 'scalar',
      value: written,
      text: raw,
      start,
      end,
      textStart: start,
      textEnd: end,
      exact: true,
    }
  }
  const exact = raw.slice(1, -1) === value
  const [textStart, textEnd] = exact ? [start + 1, end - 1] : [start, end]
  return {kind: 'scalar', value, text: value, start, end, textStart, textEnd, exact}
}
