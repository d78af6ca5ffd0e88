import type {Inline, Json} from '@copydesk/schema'
import {writeInlines} from '../inlines/write-inlines.ts'
import {listOf, type Reading, readingOf, traced} from '../trace/trace.ts'
import {type DataNode, isNothing} from './data-node.ts'
import type {FieldReader} from './field-reader.ts'

/** How one kind of value is read from front matter and written to it. */
export interface Shape {
  /** `undefined` where the value says nothing. What does not fit is read as it is: the check tells. */
  readonly read: (node: DataNode, reader: FieldReader) => Reading | undefined
  readonly write: (value: unknown) => Json
}

/** Any JSON, to the letter. */
export const json: Shape = {
  read: readJson,
  write: (value) => value as Json, // it was checked
}

/** Text, dates and other strings: a number or a word like `true` is the text that it is written as. */
export const text: Shape = {
  read(node, reader) {
    if (isNothing(node)) return
    if (node.kind !== 'scalar') return readJson(node, reader)
    return {value: node.text, trace: traced(reader.span(node))}
  },
  write: json.write,
}

/** Numbers and truth values. */
export const plain: Shape = {
  read: (node, reader) => (isNothing(node) ? undefined : readJson(node, reader)),
  write: json.write,
}

/** Running text: a line of inline markdown. */
export const running: Shape = {
  read(node, reader) {
    if (isNothing(node)) return
    if (node.kind !== 'scalar') return readJson(node, reader)
    const {value, trace} = reader.line(reader.located(node))
    return {value, trace: {...trace, spans: [reader.span(node)]}}
  },
  write: (value) => writeInlines(value as readonly Inline[], 'line'), // it was checked
}

/** A list of one kind of value. */
export function list(of: Shape): Shape {
  return {
    read(node, reader) {
      if (isNothing(node)) return
      if (node.kind !== 'list') return readJson(node, reader)
      return listOf(
        [reader.span(node)],
        node.items.flatMap((item) => of.read(item, reader) ?? []),
      )
    },
    write: (value) => (value as readonly unknown[]).map(of.write), // it was checked
  }
}

/** One shape for each member of an interface, whatever of it is optional. */
export type Shapes<T> = {readonly [K in keyof T]-?: Shape}

/** An object. A member without a shape is read as it is: the check tells. */
export function object<T>(shapes: Shapes<T>): Shape {
  return {
    read(node, reader) {
      if (node.kind !== 'map') return isNothing(node) ? undefined : readJson(node, reader)
      const found = node.members.map((member) => {
        const {name} = member
        const shape = Object.hasOwn(shapes, name) ? shapes[name as keyof T] : json
        const reading = shape.read(member.node, reader)
        return [name, reading && withKey(reading, reader.key(member))] as const
      })
      return readingOf(reader.span(node), {}, Object.fromEntries(found))
    },
    write: (value) => writeMembers(value as object, shapes), // it was checked
  }
}

/** The members of an object in the order of their shapes. */
export function writeMembers(
  value: object,
  shapes: {readonly [name: string]: Shape},
): {
  readonly [name: string]: Json
} {
  return Object.fromEntries(
    Object.entries(shapes).flatMap(([name, shape]) => {
      const member: unknown = Reflect.get(value, name)
      return member === undefined ? [] : [[name, shape.write(member)] as const]
    }),
  )
}

/** A reading whose value a key names. */
export const withKey = ({value, trace}: Reading, key: Reading['trace']['key']): Reading => ({
  value,
  trace: {spans: trace.spans, key, members: trace.members, later: trace.later},
})

function readJson(node: DataNode, reader: FieldReader): Reading {
  const span = reader.span(node)
  if (node.kind === 'scalar') return {value: node.value, trace: traced(span)}
  if (node.kind === 'list') {
    return listOf(
      [span],
      node.items.map((item) => readJson(item, reader)),
    )
  }
  const found = node.members.map(
    (member) => [member.name, withKey(readJson(member.node, reader), reader.key(member))] as const,
  )
  return readingOf(span, {}, Object.fromEntries(found))
}
