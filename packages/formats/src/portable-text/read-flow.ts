import {append, type Block, type List, type ListItem, type Pointer} from '@copydesk/schema'
import {foreign} from './blocks/foreign.ts'
import {readers} from './blocks/index.ts'
import type {PortableTextMapping} from './codec.ts'
import {type Data, isData, own, ownText} from './data.ts'
import {readText} from './read-text.ts'
import type {PortableTextReader} from './reader.ts'

type Mutable<T> = {-readonly [K in keyof T]: T[K]}

/** A list that later entries may continue. */
interface Open {
  readonly level: number
  readonly list: Mutable<Omit<List, 'children'>> & {readonly children: ListItem[]}
  readonly children: ListItem[]
  /** What is inside of the last entry. */
  inside: Block[]
}

/** Read an array of Portable Text: entries of lists are put together, each level inside of the other. */
export function readFlow(
  entries: readonly unknown[],
  at: Pointer,
  reader: PortableTextReader,
  mappings: ReadonlyMap<string, PortableTextMapping>,
): readonly Block[] {
  const flow: Block[] = []
  const open: Open[] = []
  for (const [index, entry] of entries.entries()) {
    const place = append(at, index)
    if (!isData(entry)) {
      reader.report('markup-foreign', 'entry that is no object', place, {expected: 'blocks'})
      continue
    }
    const block = readEntry(entry, place, reader, mappings)
    if (!block) continue
    if (own(entry, '_type') === 'block' && ownText(entry, 'listItem') !== undefined) {
      addItem(entry, block, flow, open)
    } else {
      open.length = 0
      flow.push(block)
    }
  }
  return flow
}

function readEntry(
  entry: Data,
  at: Pointer,
  reader: PortableTextReader,
  mappings: ReadonlyMap<string, PortableTextMapping>,
): Block | undefined {
  const type = own(entry, '_type')
  if (typeof type !== 'string') {
    reader.report('markup-foreign', 'entry without a `_type`', at, {expected: 'blocks'})
    return undefined
  }
  const mapped = mappings.get(type)?.read(entry, reader, at)
  if (mapped) return reader.place(mapped, at)
  if (type === 'block') return readText(entry, at, reader)
  const block = readers.get(type)?.(entry, at, reader) ?? foreign(entry)
  return reader.place(block, at)
}

function addItem(entry: Data, block: Block, flow: Block[], open: Open[]): void {
  const given = own(entry, 'level')
  const level = typeof given === 'number' && given >= 1 ? given : 1
  const isOrdered = own(entry, 'listItem') === 'number'
  while (level < (open.at(-1)?.level ?? 0)) open.pop()
  const same = open.at(-1)
  if (same?.level === level) {
    const continues = (same.list.ordered ?? false) === isOrdered && own(entry, 'newList') !== true
    if (!continues) open.pop()
  }
  let current = open.at(-1)
  if (current?.level !== level) {
    const children: ListItem[] = []
    const start = own(entry, 'start')
    const list: Open['list'] = {
      type: 'list',
      ...(isOrdered ? {ordered: true as const} : {}),
      ...(typeof start === 'number' ? {start} : {}),
      children,
    }
    if (current) current.inside.push(list)
    else flow.push(list)
    current = {level, list, children, inside: []}
    open.push(current)
  }
  const inside: Block[] = [block]
  const checked = own(entry, 'checked')
  current.children.push({
    type: 'listItem',
    ...(typeof checked === 'boolean' ? {checked} : {}),
    children: inside,
  })
  current.inside = inside
}
