import {append, type Pointer} from '@copydesk/schema'
import type {Element, ElementContent, Properties} from 'hast'
import type {Desk} from './desk.ts'
import type {Reader} from './read/reader.ts'
import {attribute, type HtmlElement, type HtmlNode, isElement, isText} from './tree.ts'

/** An element that is being written. */
export interface Record {
  readonly properties: Properties
  readonly children: Element[]
}

/** An element that is being read: its fields, by name. */
export interface Found {
  readonly element: HtmlElement
  readonly fields: ReadonlyMap<string, readonly HtmlElement[]>
}

/** How one member of a record is written into its element, and found there again. */
export interface Member<T> {
  write(value: T, name: string, at: Pointer, record: Record, desk: Desk): void
  read(found: Found, name: string, reader: Reader): T | undefined
}

/** The members of a record, in the order in which they are written. None can be forgotten. */
export type Shape<T> = {readonly [K in keyof T]-?: Member<NonNullable<T[K]>>}

/** Write the members that are there. */
export function writeShape<T extends object>(
  shape: Shape<T>,
  value: T,
  at: Pointer,
  record: Record,
  desk: Desk,
): void {
  for (const name of namesOf(shape)) {
    const member: unknown = value[name]
    if (member === undefined) continue
    const codec: Member<unknown> = shape[name]
    codec.write(member, name, append(at, name), record, desk)
  }
}

/** Read the members that are there. What stands beside them is told in the end. */
export function readShape<T extends object>(
  shape: Shape<T>,
  element: HtmlElement,
  reader: Reader,
): T {
  const found = findFields(element, shape, reader)
  const members: {[name: string]: unknown} = {}
  for (const name of namesOf(shape)) {
    const codec: Member<unknown> = shape[name]
    const value = codec.read(found, name, reader)
    if (value !== undefined) members[name] = value
  }
  return members as T // What it holds is checked with the whole document.
}

const namesOf = <T extends object>(shape: Shape<T>): readonly (keyof T & string)[] =>
  Object.keys(shape) as (keyof T & string)[] // its own keys

/** The fields of an element, through what only wraps them. */
function findFields(element: HtmlElement, shape: object, reader: Reader): Found {
  const fields = new Map<string, HtmlElement[]>()
  const look = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      if (isElement(node)) {
        const name = attribute(node, 'data-field')
        if (name !== undefined && Object.hasOwn(shape, name)) {
          const list = fields.get(name)
          if (list) list.push(node)
          else fields.set(name, [node])
        } else look(node.childNodes)
      } else if (!isText(node)) reader.report('comment-in-copy', 'comment', node)
    }
  }
  look(element.childNodes)
  return {element, fields}
}

/** A field's element, with what is in it. */
export const add = (record: Record, element: ElementContent): void => {
  if (element.type === 'element') record.children.push(element)
}
