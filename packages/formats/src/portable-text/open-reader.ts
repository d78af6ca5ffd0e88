import {
  append,
  type Block,
  type Diagnostic,
  type Inline,
  isNode,
  normalizeInlines,
  type Pointer,
  quoted,
  report,
} from '@copydesk/schema'
import {readers} from './blocks/index.ts'
import type {PortableTextMapping} from './codec.ts'
import {isData, own} from './data.ts'
import {readFlow} from './read-flow.ts'
import {readInlines} from './read-inlines.ts'
import type {PortableTextReader} from './reader.ts'
import type {Members, Shape} from './shape.ts'

/** A reader, and what was found and remembered with it. */
export interface OpenReader {
  readonly reader: PortableTextReader
  readonly diagnostics: Diagnostic[]
  /** Where values were read, as places in the source's value. */
  readonly places: WeakMap<object, Pointer>
}

/**
 * A reader for one document. Diagnostics are at places of the source's value until they are located.
 * Where values were read is remembered only if it is `placed`.
 */
export function openReader(mappings: readonly PortableTextMapping[], placed = false): OpenReader {
  const diagnostics: Diagnostic[] = []
  const places = new WeakMap<object, Pointer>()
  const byType = new Map(mappings.map((mapping) => [mapping.type, mapping]))
  const reader: PortableTextReader = {
    blocks: (value, at) =>
      Array.isArray(value) ? readFlow(value, at, reader, byType) : (value as readonly Block[]), // checked
    inlines: (value, at) => readLine(value, at, reader),
    members: (value, shape, at) => readMembers(value, shape, at, reader),
    report: (code, found, at, details) =>
      void diagnostics.push(report(code, found, {...details, at})),
    rest: (value, known, at) => {
      for (const name of Object.keys(value)) {
        if (known.includes(name)) continue
        const expected = 'a member that is read'
        reader.report('markup-foreign', `member ${quoted(name)}`, append(at, name), {expected})
      }
    },
    place: (value, at) => {
      if (placed) places.set(value, at)
      return value
    },
  }
  return {reader, diagnostics, places}
}

function readLine(value: unknown, at: Pointer, reader: PortableTextReader): readonly Inline[] {
  if (value === undefined) return []
  if (typeof value === 'string') return normalizeInlines([{type: 'text', value}])
  if (!Array.isArray(value)) return value as readonly Inline[] // checked with the whole
  const lines = value.flatMap((entry: unknown, index): readonly (readonly Inline[])[] => {
    if (isData(entry)) return [readInlines(entry, append(at, index), reader)]
    reader.report('markup-foreign', 'entry that is no object', append(at, index))
    return []
  })
  const joined = lines.flatMap((line, index): readonly Inline[] =>
    index === 0 ? line : [{type: 'break'}, ...line],
  )
  return normalizeInlines(joined)
}

function readMembers(
  value: unknown,
  shape: Members,
  at: Pointer,
  reader: PortableTextReader,
): unknown {
  if (!isData(value)) return value
  const members = Object.entries(value).flatMap(([key, member]): readonly [string, unknown][] => {
    if (key === '_key') return []
    // An object of a list says what it is only where it is a node.
    if (key === '_type') return isNode({type: member}) ? [['type', member]] : []
    const name = key === 'content' ? 'children' : key
    const inner = Object.hasOwn(shape, name) ? shape[name] : undefined
    return [[name, inner ? readAs(member, inner, append(at, key), reader) : member]]
  })
  return reader.place(Object.fromEntries(members), at)
}

function readAs(value: unknown, shape: Shape, at: Pointer, reader: PortableTextReader): unknown {
  if (shape === 'inlines') return reader.inlines(value, at)
  if (shape === 'blocks') return reader.blocks(value, at)
  if (shape === 'figure') {
    if (!isData(value)) return value
    const figure = readers.get(String(own(value, '_type')))?.(value, at, reader)
    return figure ? reader.place(figure, at) : value
  }
  if (shape === 'lines') {
    if (!Array.isArray(value)) return value
    return value.map((entry, index) => reader.inlines([entry], append(at, index)))
  }
  if (!('each' in shape)) return readMembers(value, shape as Members, at, reader)
  if (!Array.isArray(value)) return value
  const {each} = shape as {readonly each: Members}
  return value.map((entry, index) => readMembers(entry, each, append(at, index), reader))
}
