import {
  append,
  type Diagnostic,
  id,
  language,
  type Pointer,
  quoted,
  report,
  text,
  url,
} from '@copydesk/schema'
import {looseTimestamp} from '../loose-timestamp.ts'
import type {Graph} from './graph.ts'
import {isNode, type Node} from './node.ts'

/** A node that is being read: which of its properties were is remembered. */
export interface View {
  /** Its types, without the vocabulary's address. */
  readonly types: readonly string[]
  readonly at: Pointer
  readonly has: (property: string) => boolean
  /** A line of text: the first of several. */
  readonly text: (property: string) => string | undefined
  /** Text with line breaks. */
  readonly lines: (property: string) => string | undefined
  readonly texts: (property: string) => readonly string[]
  readonly url: (property: string) => string | undefined
  readonly urls: (property: string) => readonly string[]
  readonly id: (property: string) => string | undefined
  readonly language: (property: string) => string | undefined
  readonly date: (property: string) => string | undefined
  readonly number: (property: string) => number | undefined
  readonly boolean: (property: string) => boolean | undefined
  /** The nodes of a property; a text stands for a node of that name. */
  readonly nodes: (property: string) => readonly View[]
  /** Tell what was not read. */
  readonly close: () => void
}

/** Look at a node. */
export function view(value: Node, at: Pointer, graph: Graph, told: Diagnostic[]): View {
  const read = new Set(['@context', '@id', '@type'])
  const inner: View[] = []
  const get = (property: string): readonly unknown[] => {
    read.add(property)
    const found = Object.hasOwn(value, property) ? value[property] : undefined
    const list = Array.isArray(found) ? found : found === undefined || found === null ? [] : [found]
    return list.map(graph.resolve)
  }
  const strings = (property: string): readonly string[] =>
    get(property).flatMap((one) => stringOf(one) ?? [])
  const scalars = (property: string, schema: typeof text): readonly string[] =>
    strings(property).flatMap((one) => {
      const fit = schema.safeParse(one.trim())
      if (fit.success) return [fit.data]
      if (one.trim() !== '') tell(property, `value ${quoted(one)} of ${quoted(property)}`)
      return []
    })
  const tell = (property: string, found: string): void => {
    told.push(
      report('markup-foreign', found, {
        at: append(at, property),
        expected: 'a property of schema.org that is read',
      }),
    )
  }
  return {
    types: strings('@type').map(bare),
    at,
    has: (property) => Object.hasOwn(value, property),
    text: (property) => scalars(property, oneLine)[0],
    lines: (property) => strings(property)[0],
    texts: (property) => scalars(property, oneLine),
    url: (property) => scalars(property, url)[0],
    urls: (property) => scalars(property, url),
    id: (property) => scalars(property, id)[0],
    language: (property) => scalars(property, language)[0],
    date: (property) => {
      const [said] = strings(property)
      const date = said === undefined ? undefined : looseTimestamp(said)
      if (said !== undefined && date === undefined) tell(property, `date ${quoted(said)}`)
      return date
    },
    number: (property) => {
      const [said] = get(property)
      const number = typeof said === 'string' && said.trim() !== '' ? Number(said) : said
      return typeof number === 'number' && Number.isFinite(number) ? number : undefined
    },
    boolean: (property) => {
      const said = String(get(property)[0] ?? '').toLowerCase()
      return said.endsWith('true') ? true : said.endsWith('false') ? false : undefined
    },
    nodes: (property) =>
      get(property).flatMap((one, index): readonly View[] => {
        const text = stringOf(one)
        const found = text === undefined ? one : {name: text, url: text}
        if (!isNode(found)) return []
        const made = view(found, append(append(at, property), index), graph, told)
        if (text === undefined) inner.push(made)
        return [made]
      }),
    close: () => {
      for (const one of inner) one.close()
      for (const property of Object.keys(value)) {
        if (!read.has(property)) tell(property, `property ${quoted(property)}`)
      }
    },
  }
}

/** The schema, which has the name of what reads by it. */
const oneLine: typeof text = text

/** A text as it is, or with a language; a number as text. Line breaks in a line are blanks. */
function stringOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (!isNode(value) || !Object.hasOwn(value, '@value')) return undefined
  return stringOf(value['@value'])
}

const bare = (type: string): string =>
  type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1)
